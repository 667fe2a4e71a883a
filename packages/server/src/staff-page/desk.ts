import type { AmendsError, StaffRole, StaffRouteName, StaffRouteTypes } from '@amends/core';
import type { ReactElement } from 'react';
import type { Asked, StaffCall } from '../staff/call-staff-route.js';
import { callStaffRoute } from '../staff/call-staff-route.js';
import { mayAs } from '../staff/staff-door.js';

/** Where somebody works: who it is, what they ask for, and how a page of theirs is made. */
export interface Desk extends StaffCall {
  /** Where the page is mounted, without a slash at its end. */
  readonly root: string;
  readonly url: URL;
  /** What they sent; nothing for a GET. */
  readonly form: URLSearchParams;
  /** Stands in every form, so that no other site can send one. */
  readonly token: string;
  /** Whether they signed in here, and so can sign out here. */
  readonly isSignedIn: boolean;
  /** IANA zone in which moments are shown: the store's. */
  readonly zone: string;
  /** Why what they sent changed nothing; `null` when nothing was refused. */
  readonly refusal: AmendsError | null;
}

/** The parts of the page, as its head lists them. */
export type Section = 'cases' | 'failed' | 'incidents' | 'figures' | 'policy' | null;

/** What is shown. */
export interface Page {
  readonly title: string;
  readonly section: Section;
  readonly content: ReactElement;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Shows a page; `id` is what stands in the path. */
export type Show = (desk: Desk, id: string) => Promise<Page | Response>;
/** Does something, and answers the path below the root to go on to, or what to show. */
export type Act = (desk: Desk, id: string) => Promise<string | Page | Response>;

/** Asks one of the staff's routes in process, as this person. What a route streams is no answer to a page. */
export async function ask<Name extends StaffRouteName>(
  desk: StaffCall,
  name: Name,
  asked?: Asked,
): Promise<Exclude<StaffRouteTypes[Name]['response'], Response>> {
  const answer = await callStaffRoute(desk, name, asked);
  return answer as Exclude<StaffRouteTypes[Name]['response'], Response>;
}

/** Whether this person may do what `least` may: what they may not is not shown. */
export function may({ actor }: Pick<Desk, 'actor'>, least: StaffRole): boolean {
  return mayAs(actor, least);
}

/** The address of a page. */
export function to({ root }: Pick<Desk, 'root'>, ...steps: readonly string[]): string {
  return [root, ...steps.map(encodeURIComponent)].join('/');
}

/** A field of what was sent, trimmed; `null` where it is empty. */
export function field({ form }: Pick<Desk, 'form'>, name: string): string | null {
  const text = form.get(name)?.trim() ?? '';
  return text === '' ? null : text;
}
