import type { ChooseHandler } from '@amends/react';
import type { ReactNode } from 'react';
import type { ApologyDialogRootProps } from './dialog-frame.js';
import {
  ApologyDialogClose as Close,
  ApologyDialogContent as Content,
  ApologyDialogRoot as Root,
  ApologyDialogTrigger as Trigger,
} from './dialog-frame.js';
import {
  ApologyDialogAccount as Account,
  ApologyDialogChoice as Choice,
  ApologyDialogDates as Dates,
  ApologyDialogLetter as Letter,
  ApologyDialogNextUpdate as NextUpdate,
  ApologyDialogRepair as Repair,
  ApologyDialogSignature as Signature,
  ApologyDialogTitle as Title,
} from './dialog-letter.js';
import { Done, NotNow } from './dialog-ways-out.js';
import type { MakeGoodPickerMessages } from '../make-good-picker/index.js';
import { MakeGoodPicker } from '../make-good-picker/index.js';

/** Props of {@link ApologyDialog}. */
export interface ApologyDialogProps extends ApologyDialogRootProps {
  /** Keeps the choice. @default the provider's client; without one the form posts by itself */
  readonly onChoose?: ChooseHandler | undefined;
  /** Your own words for the picker inside. */
  readonly pickerMessages?: Partial<MakeGoodPickerMessages> | undefined;
  /** What opens it: an `ApologyDialog.Trigger`. Absent: hold `open` yourself. */
  readonly trigger?: ReactNode;
  /** Where on the page it is mounted. @default the end of `<body>` */
  readonly container?: HTMLElement | null | undefined;
}

function Ready({
  onChoose,
  pickerMessages,
  trigger,
  container,
  children,
  ...rest
}: ApologyDialogProps) {
  return (
    <Root {...rest}>
      {trigger}
      <Content container={container}>
        {children ?? (
          <>
            <Letter>
              <Title />
              <Account />
              <Dates />
              <Repair />
              <Signature />
            </Letter>
            <Choice>
              <MakeGoodPicker
                view={rest.view}
                onChoose={onChoose}
                messages={pickerMessages}
                beside={<NotNow />}
                afterwards={<Done />}
              />
            </Choice>
            <NextUpdate />
            <Close />
          </>
        )}
      </Content>
    </Root>
  );
}

/**
 * The apology in a dialog: what happened, the new date, what we do, what the customer can choose, and
 * when they hear from us next, signed by a named person. Opens from a button only, and closes without
 * a choice.
 */
export const ApologyDialog = Object.assign(Ready, {
  Root,
  Trigger,
  Content,
  Letter,
  Title,
  Account,
  Dates,
  Repair,
  Signature,
  Choice,
  NextUpdate,
  Close,
});
