/** How a region speaks up: its own word for it, or what its role implies. */
function manner(element: Element): string | null {
  const region = element.closest('[aria-live], [role=status], [role=alert], [role=log]');
  if (region === null) return null;
  const role = region.getAttribute('role');
  return region.getAttribute('aria-live') ?? (role === 'alert' ? 'assertive' : 'polite');
}

/** Listens to what the page says by itself, as a screen reader would: every change in a live region. */
export function listenToVoice(): {
  readonly heard: () => readonly string[];
  /** Ends the listening, with all that was heard. */
  readonly stop: () => readonly string[];
} {
  const all: string[] = [];
  const note = (changes: readonly MutationRecord[]) => {
    const spoken = new Map<Element, string>();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const how = element && manner(element);
      const region = element?.closest('[aria-live], [role=status], [role=alert], [role=log]');
      const text = region?.textContent.trim() ?? '';
      if (how && region && text !== '') spoken.set(region, `${how}: ${text}`);
    }
    all.push(...spoken.values());
  };
  const observer = new MutationObserver(note);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return {
    heard: () => all,
    stop: () => {
      note(observer.takeRecords());
      observer.disconnect();
      return all;
    },
  };
}
