import { callStaffRoute } from '../../staff/call-staff-route.js';
import { nothingHere } from '../../doors/door.js';
import type { Show } from '../desk.js';

/** A picture that a customer sent, to be saved and never shown in place. */
export const photo: Show = async (desk, id) => {
  const answer = await callStaffRoute(desk, 'readPhoto', { id });
  if (answer instanceof Response) return answer;
  throw nothingHere();
};
