'use client';

import { ApologyDialog } from '@amends/ui/apology-dialog';

export default ApologyDialog;
