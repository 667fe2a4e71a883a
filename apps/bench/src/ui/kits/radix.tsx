import * as Dialog from 'radix-ui/dialog';
import * as RadioGroup from 'radix-ui/radio-group';
import { byHand } from './by-hand.tsx';

export default byHand({
  Dialog: ({ trigger, title, isOpen, children }) => (
    <Dialog.Root defaultOpen={isOpen}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title>{title}</Dialog.Title>
          {children}
          <Dialog.Close>Not now</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  ),
  Group: ({ label, value, onPick, children }) => (
    <RadioGroup.Root aria-label={label} value={value} onValueChange={onPick}>
      <p>{label}</p>
      {children}
    </RadioGroup.Root>
  ),
  Answer: ({ value, children }) => (
    <label className="answer">
      <RadioGroup.Item className="radio" value={value}>
        <RadioGroup.Indicator>•</RadioGroup.Indicator>
      </RadioGroup.Item>
      {children}
    </label>
  ),
});
