import { toast, Toaster } from 'react-hot-toast';
import { toasted } from './toasted.tsx';

export default toasted({ toast, Toaster });
