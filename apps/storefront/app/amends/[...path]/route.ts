import { amends } from '../../../lib/amends.ts';

const handler = (request: Request): Promise<Response> => amends().handler(request);

/** Everything that the customer's page, the platforms and the carriers say to Amends. */
export { handler as GET, handler as POST, handler as PUT, handler as PATCH, handler as DELETE };
