import { library } from '@amends/tooling/tsup';

export default library({ formats: ['esm', 'cjs'] });
