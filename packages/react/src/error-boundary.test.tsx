import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView } from '@amends/core';
import { lateCase } from '../test/views.js';
import { AmendsProvider, ErrorBoundary } from './index.js';

const late = lateCase();
const broken = { ...late, caseId: 'case-2', headline: null } as unknown as CaseView;

function Headline({ view }: { readonly view: CaseView }) {
  return <h2>{view.headline.title}</h2>;
}

function page(view: CaseView, onError?: (error: unknown) => void) {
  return (
    <AmendsProvider onError={onError}>
      <p>The rest of the page</p>
      <ErrorBoundary resetKey={view} fallback={<p>Ask us about your order</p>}>
        <Headline view={view} />
      </ErrorBoundary>
    </AmendsProvider>
  );
}

describe('an error inside', () => {
  // React prints every error that a boundary catches.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('leaves the page standing and is reported', () => {
    const onError = vi.fn();
    render(page(broken, onError));
    expect(screen.getByText('The rest of the page')).toBeInTheDocument();
    expect(screen.getByText('Ask us about your order')).toBeInTheDocument();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
  });

  it('is forgotten when a view comes that can be shown', () => {
    const { rerender } = render(page(broken, () => undefined));
    rerender(page(late, () => undefined));
    expect(screen.getByRole('heading')).toHaveTextContent('Running late');
  });

  it('shows nothing where no fallback is given, outside a provider too', () => {
    const { container } = render(
      <ErrorBoundary>
        <Headline view={broken} />
      </ErrorBoundary>,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
