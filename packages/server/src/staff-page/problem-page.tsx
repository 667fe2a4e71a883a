import type { AmendsError } from '@amends/core';
import { problemOf, retryAfter } from '../http/problem.js';
import type { Page } from './desk.js';

/** Says why there is nothing to see. */
export function problemPage(error: AmendsError): Page {
  const { title, status, detail } = problemOf(error);
  return {
    title,
    section: null,
    status,
    headers: retryAfter(error),
    content: (
      <>
        <h1>{title}</h1>
        <p>{error.code === 'not_found' ? 'There is nothing under this address.' : detail}</p>
      </>
    ),
  };
}
