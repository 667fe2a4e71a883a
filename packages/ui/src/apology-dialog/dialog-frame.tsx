'use client';

import type { CaseView } from '@amends/core';
import { cva } from 'class-variance-authority';
import { useCaseView, useRestoreFocus } from '@amends/react';
import * as Dialog from 'radix-ui/dialog';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { forwardRef, useContext, useLayoutEffect } from 'react';
import type { ApologyDialogMessages } from './apology-dialog.messages.js';
import { apologyDialogMessages } from './apology-dialog.messages.js';
import { Provider, usePart } from './dialog-context.js';
import { useDress } from '../internal/appearance.js';
import { classNames } from '../internal/class-names.js';
import { Dressed } from '../internal/dressed.js';
import { icon } from '../internal/icon.js';
import { useMessages } from '../internal/use-messages.js';
import { ThemeContext } from '../theme/theme-context.js';

const variants = cva('amends amends-dialog', {
  variants: { layout: { letter: 'amends-dialog--letter', spread: 'amends-dialog--spread' } },
});

/** Props of `ApologyDialog.Root`. */
export interface ApologyDialogRootProps {
  readonly view: CaseView;
  /** Whether it is open. Given: you hold it. Absent: `ApologyDialog.Trigger` opens it. */
  readonly open?: boolean | undefined;
  /** Told when the customer opens or closes it, whoever holds it. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<ApologyDialogMessages> | undefined;
  readonly children?: ReactNode;
}

/** Holds whether the dialog is open. Never opens by itself. Renders no element. */
export function ApologyDialogRoot({
  view: given,
  open,
  onOpenChange,
  messages,
  children,
}: ApologyDialogRootProps) {
  const view = useCaseView(given);
  const words = useMessages('ApologyDialog', apologyDialogMessages, messages);
  return (
    <Dialog.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <Provider value={{ view, messages: words }}>{children}</Provider>
    </Dialog.Root>
  );
}

/** Opens the dialog. Renders a `<button>`. */
export const ApologyDialogTrigger = forwardRef<
  HTMLButtonElement,
  ComponentPropsWithoutRef<'button'>
>(function ApologyDialogTrigger({ className, ...rest }, ref) {
  const dress = useDress();
  return (
    <Dialog.Trigger
      {...dress('ApologyDialog.trigger', {
        ...rest,
        className: classNames('amends amends-button', className),
      })}
      ref={ref}
      data-part="trigger"
    />
  );
});

/** Props of `ApologyDialog.Content`. */
export interface ApologyDialogContentProps extends ComponentPropsWithoutRef<typeof Dialog.Content> {
  /** Where on the page it is mounted. @default the end of `<body>` */
  readonly container?: HTMLElement | null | undefined;
}

/**
 * The dialog over the page: a sheet on a phone, a card on a desk. Focus goes to its beginning, stays
 * inside, and returns to where it was. Renders a `<div role="dialog">` inside a backdrop.
 */
export const ApologyDialogContent = forwardRef<HTMLDivElement, ApologyDialogContentProps>(
  function ApologyDialogContent(
    { container, className, children, onOpenAutoFocus, onCloseAutoFocus, ...rest },
    ref,
  ) {
    const { view } = usePart('content');
    const focus = useRestoreFocus();
    const dress = useDress();
    const theme = useContext(ThemeContext);
    const layout = view.offer === null && view.choice === null ? 'letter' : 'spread';
    return (
      <Dialog.Portal container={container}>
        <Dressed
          as="div"
          of="ApologyDialog.overlay"
          {...theme}
          className="amends-overlay"
          data-part="overlay"
        >
          <ScrollLock />
          <Dialog.Content
            lang={view.locale}
            dir={view.direction}
            {...dress('ApologyDialog.content', {
              ...rest,
              className: variants({ layout, className }),
            })}
            ref={ref}
            data-scope="apology-dialog"
            data-part="content"
            data-layout={layout}
            onOpenAutoFocus={(event) => {
              focus.onOpenAutoFocus(event);
              onOpenAutoFocus?.(event);
              if (event.defaultPrevented) return;
              // To the beginning: the first control stands far below what it is about.
              event.preventDefault();
              (event.currentTarget as HTMLElement).focus();
            }}
            onCloseAutoFocus={(event) => {
              onCloseAutoFocus?.(event);
              if (!event.defaultPrevented) focus.onCloseAutoFocus(event);
            }}
          >
            {children}
          </Dialog.Content>
        </Dressed>
      </Dialog.Portal>
    );
  },
);

/** Keeps the page behind from scrolling, and from jumping where its scroll bar was. */
function ScrollLock() {
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    const bar = window.innerWidth - page.clientWidth;
    page.style.setProperty('--amends-scrollbar', `${bar}px`);
    page.setAttribute('data-amends-locked', '');
    return () => {
      page.removeAttribute('data-amends-locked');
      page.style.removeProperty('--amends-scrollbar');
    };
  }, []);
  return null;
}

/** Closes without a choice. Renders a `<button>`: a cross with a name, or what you put in it. */
export const ApologyDialogClose = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function ApologyDialogClose({ className, children, ...rest }, ref) {
    const { messages } = usePart('close');
    const dress = useDress();
    return (
      <Dialog.Close
        {...(children === undefined && { 'aria-label': messages.close })}
        {...dress('ApologyDialog.close', {
          ...rest,
          className: classNames(
            children === undefined
              ? 'amends-button amends-button--icon amends-dialog__close'
              : 'amends-button',
            className,
          ),
          children: children ?? icon('close'),
        })}
        ref={ref}
        data-part="close"
      />
    );
  },
);
