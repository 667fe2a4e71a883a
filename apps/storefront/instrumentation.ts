/** Opens the database when the server starts, and closes it when the server is told to stop. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { amends } = await import('./lib/amends.ts');
  const { failAtStart, stopGently } = await import('./lib/start-and-stop.ts');
  await amends().ready().catch(failAtStart);
  stopGently(() => amends().close());
}
