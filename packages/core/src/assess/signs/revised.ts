import { isoOf } from '../../time/index.js';
import { dueOf, revisionsMade } from '../expected.js';
import { finding } from '../finding.js';
import { covers } from '../contents.js';
import type { Sign } from './sign.js';

/** The store itself has stated a later date, or that it cannot say when. */
export const revised: Sign = (scope, open) => {
  const latest = revisionsMade(scope, scope.promise).at(-1);
  if (latest === undefined) return null;
  const { by } = latest.window;
  if (dueOf(scope, latest) <= scope.deadline) return null;
  const touched = open.filter(({ line }) => covers(latest, line));
  if (touched.length === 0) return null;
  const params = { promiseId: latest.id, by, deadline: isoOf(scope.deadline) };
  return finding('revised', params, [], touched);
};
