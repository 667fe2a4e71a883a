'use client';
import { Component } from 'react';
import type { ContextType, ReactNode } from 'react';
import { AmendsContext } from './amends-context.js';

/** Props of {@link ErrorBoundary}. */
export interface ErrorBoundaryProps {
  readonly children?: ReactNode;
  /** Shown in place of what broke. @default nothing */
  readonly fallback?: ReactNode;
  /** Told of the error, besides the provider's `onError`. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** What is inside is tried again when this changes: the view, for instance. */
  readonly resetKey?: unknown;
}

interface State {
  readonly hasFailed: boolean;
  readonly resetKey: unknown;
}

/**
 * Keeps an error in a component of ours from taking the storefront's page down. An error in the
 * browser is caught here; one while rendering on the server is React's to hand to the page's own
 * boundary or Suspense.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  static override contextType = AmendsContext;
  declare context: ContextType<typeof AmendsContext>;

  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.resetKey
      ? null
      : { hasFailed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
    this.context?.report(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (this.props.fallback ?? null) : this.props.children;
  }
}
