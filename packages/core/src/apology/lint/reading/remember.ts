/** A question to a sentence, asked by many rules and answered once. The answer goes with the sentence. */
export function remembered<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known;
    const answer = ask(subject);
    answers.set(subject, answer);
    return answer;
  };
}
