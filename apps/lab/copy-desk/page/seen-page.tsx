import type { CaseView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { ApologyDialog } from '@amends/ui';
import { languages } from '../../../../packages/ui/test/languages.js';
import { forgetful } from '../../shared/forgetful.js';
import { MomentView } from '../../situations/moment-view.js';
import type { DeskLocale } from '../model/templates.js';

interface SeenPageProps {
  readonly view: CaseView;
  readonly locale: DeskLocale;
}

/** The components, in the language that is written. */
export function SeenPage({ view, locale }: SeenPageProps) {
  return (
    <div lang={locale} dir={view.direction} className="desk-page">
      <AmendsProvider messages={languages[locale]?.messages} storage={forgetful}>
        <MomentView view={view} />
        {view.apology && (
          <ApologyDialog
            view={view}
            trigger={<ApologyDialog.Trigger>{view.apology.title}</ApologyDialog.Trigger>}
          />
        )}
      </AmendsProvider>
    </div>
  );
}
