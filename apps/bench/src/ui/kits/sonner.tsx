import { toast, Toaster } from 'sonner';
import { toasted } from './toasted.tsx';

export default toasted({ toast, Toaster });
