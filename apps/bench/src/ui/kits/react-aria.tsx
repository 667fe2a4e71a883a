import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';
import { byHand } from './by-hand.tsx';

export default byHand({
  Dialog: ({ trigger, title, isOpen, children }) => (
    <DialogTrigger defaultOpen={isOpen}>
      <Button>{trigger}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal>
          <Dialog className="dialog">
            <Heading slot="title">{title}</Heading>
            {children}
            <Button slot="close">Not now</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  ),
  Group: ({ label, value, onPick, children }) => (
    <RadioGroup value={value} onChange={onPick}>
      <Label>{label}</Label>
      {children}
    </RadioGroup>
  ),
  Answer: ({ value, children }) => (
    <RadioField value={value}>
      <RadioButton className="answer">
        <span className="radio" />
        {children}
      </RadioButton>
    </RadioField>
  ),
});
