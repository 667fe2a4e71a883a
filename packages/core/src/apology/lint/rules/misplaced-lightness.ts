import type { LintRule } from '../rule.js';
import { phrases, placesIn } from '../reading/pattern.js';
import type { Place } from '../reading/pattern.js';

const smile = /\p{Extended_Pictographic}|[:;=]-?[)D(P](?!\p{L})|<3|¯\\_\(ツ\)_\/¯/gu;
const shout = /[!！¡؟]{1,10}/gu;
/** Signs that count as pictures and are none in a letter. */
const plain = /[©®™↔↕☎✉✓✔✂☐☑]/u;
const banter = phrases([
  "(oops|oopsie|oopsies|oops-a-daisy|whoops|whoopsie|uh-oh|uh oh|yikes|eek|gulp|d'oh|doh|ouch|ta-da|tada|lol|haha|ha ha|hehe|rofl|wink wink|ahem|phew|yay|hooray|boo-boo|my bad|our bad|jeepers|argh|aargh|ugh|blimey|crikey|oh dear|oh no|mamma mia|holy \\p{L}+|oh snap|awks)",
  "(no pun intended|pun intended|pardon the pun|excuse the pun|pun not intended|plot twist|drumroll|drum roll|spoiler alert|egg on our (face|faces)|egg on my face|houston,? we have|third time lucky|third time's the charm|snow way|roses are red|violets are blue|once upon a time|a funny thing happened|murphy's law|murphy|gremlins|gremlin|sod's law|elves|pixies|monday mornings, eh|face ?palm|facepalm|bad hair day|brain fart|senior moment|blonde moment|silver lining|on the bright side|look on the bright|keep calm and|hakuna matata|that's all folks|joke|joking|kidding|just kidding|funny story|funnily enough|fun fact|laugh|giggle|chuckle|see the funny side|cross our fingers|fingers crossed|cheer up|chin up|hang in there|hold your horses|easy come, easy go|good things come to those|better late than never|fashionably late|no biggie|happy days|cherry on (the|top)|on strike|went walkabout|gone walkabout|on holiday without|took a holiday|taking a holiday|on a little (trip|holiday|adventure|journey|tour)|a mind of its own|had other (ideas|plans)|playing hide and seek|hide-and-seek|scenic route|took the scenic|sightseeing|a trip around|went on (an adventure|a trip|holiday|a tour)|gone on (an adventure|a trip|holiday|a tour)|is having a (nap|lie-in)|decided to|got cold feet|lost in space|bermuda triangle|black hole|houdini|vanished into thin air|abracadabra|magic(ked)? (it|them)?)",
  '(this|that|well, this|well this) is (a bit |so |rather |pretty |really )?(awkward|embarrassing)',
  "(not so much|said no one ever|you couldn't make it up|who would have thought|guess what|you guessed it|true story|shall we say)",
  '(a total|an epic|a real|quite the|what a) (fail|shambles|pickle|palaver|circus|comedy|clanger|boner|howler|doozy|whopper|muppet|muppets|plonker|plonkers|lemon|lemons|turkey)',
  "(we are|we're|i am|i'm) (such |a bunch of |total )?(muppets|clowns|donkeys|plonkers|numpties|goofballs|silly sausages|sausages|butterfingers|all thumbs)",
  '(butterfingers|silly us|silly me|slaps? (our|my|own) (forehead|wrist)|hang our heads|tail between our legs|naughty corner|walk of shame|eat(ing)? humble pie|humble pie|in the doghouse|goofed|goof|mea maxima culpa)',
]);

/** Jokes where something was lost. */
export const misplacedLightness: LintRule = {
  id: 'misplaced-lightness',
  level: 'error',
  fires: 'jokes, emoji, exclamation marks or puns where the harm is moderate or grave',
  reason: 'Lightness about somebody else’s loss is felt as mockery.',
  source: 'Practice: a light touch only where the harm is slight.',
  instead: 'Plain words, and a full stop.',
  reads: 'any',
  judge: ({ whole, sentences }, { severity = 'moderate' }) => {
    if (severity === 'slight') return [];
    const quoted = placesIn(whole.text, /"[^"\n]{1,60}"/gu, whole.start);
    const isQuoted = ({ start }: Place) =>
      quoted.some((each) => each.start < start && start < each.end);
    return [
      ...placesIn(whole.text, smile, whole.start).filter(
        ({ start }) => !plain.test(whole.text.slice(start - whole.start, start - whole.start + 1)),
      ),
      ...placesIn(whole.text, shout, whole.start).filter(
        ({ end }) =>
          !/^["'\])]?(?:\p{L}|\s\p{Ll}|[,;:.]|'s)/u.test(whole.text.slice(end - whole.start)),
      ),
      ...sentences.flatMap(({ lower, start }) => placesIn(lower, banter, start)),
    ]
      .filter((place) => !isQuoted(place))
      .sort((one, other) => one.start - other.start);
  },
};
