// Compiled from ../messages/de.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `de`. */
export const de: LocaleCopy = {
  locale: 'de',
  messages: {
    moment: [['day'], ', ', ['time'], ' Uhr'],
    'date.near': [['weekday']],
    'date.long': [['long']],
    'date.on': ['am ', ['day']],
    'date.between': ['zwischen ', ['from'], ', und ', ['by']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      [
        'count',
        'plural',
        { one: [['#'], ' weiterer Artikel'], other: [['#'], ' weitere Artikel'] },
      ],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: ['Wir hatten den Versand bis ', ['day'], ' zugesagt und das nicht eingehalten'],
          word: ['Wir hatten Ihnen bis ', ['day'], ' eine Nachricht zugesagt, und sie kam nicht'],
          other: ['Wir hatten ', ['day'], ' zugesagt und den Termin nicht eingehalten'],
        },
      ],
    ],
    'title.late.light': [['day'], ' kam, Ihre Bestellung nicht'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: [
            'Wir hatten zugesagt, bis ',
            ['day'],
            ' alles zu verschicken, und haben es nicht getan',
          ],
          other: ['Wir hatten ', ['day'], ' zugesagt, und ein Teil Ihrer Bestellung kam nicht'],
        },
      ],
    ],
    'title.part.light': [['day'], ' kam, ein Teil Ihrer Bestellung nicht'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Wir hatten den Versand bis ',
            ['day'],
            ' zugesagt und erst ',
            ['arrived', 'on'],
            ' verschickt',
          ],
          word: [
            'Wir hatten Ihnen bis ',
            ['day'],
            ' eine Nachricht zugesagt, sie kam erst ',
            ['arrived', 'on'],
          ],
          pickup: [
            'Wir hatten ',
            ['day'],
            ' zugesagt, zur Abholung bereit war sie erst ',
            ['arrived', 'on'],
          ],
          complete: ['Wir hatten ', ['day'], ' zugesagt, fertig war es erst ', ['arrived', 'on']],
          remedy: ['Wir hatten ', ['day'], ' zugesagt, erledigt war es erst ', ['arrived', 'on']],
          other: [
            'Wir hatten ',
            ['day'],
            ' zugesagt, Ihre Bestellung kam erst ',
            ['arrived', 'on'],
          ],
        },
      ],
    ],
    'title.late.same-day': ['Ihre Bestellung kam ', ['day', 'on'], ', später als zugesagt'],
    'title.lost': 'Ihr Paket ist auf dem Weg zu Ihnen verloren gegangen',
    'title.damaged-on-the-way': 'Ihre Bestellung wurde auf dem Weg zu Ihnen beschädigt',
    'title.returning': 'Ihre Bestellung ist auf dem Rückweg zu uns statt auf dem Weg zu Ihnen',
    'title.returned': 'Ihre Bestellung ist bei uns angekommen statt bei Ihnen',
    'title.not-received': 'Als zugestellt gemeldet, und Sie haben es nicht',
    'title.damaged': 'Ihre Bestellung ist beschädigt angekommen',
    'title.wrong-item': 'Wir haben Ihnen das Falsche geschickt',
    'title.missing-item': 'In Ihrem Paket hat etwas gefehlt',
    'title.slow': 'Es hat gedauert, und Sie haben es uns gesagt',
    'title.cancelled': 'Wir hatten Ihnen diese Bestellung zugesagt und haben sie storniert',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Ihre Bestellung geht vielleicht nicht bis ', ['day'], ' hinaus'],
          pickup: ['Ihre Bestellung liegt vielleicht nicht bis ', ['day'], ' bereit'],
          complete: ['Ihre Bestellung ist vielleicht nicht bis ', ['day'], ' fertig'],
          word: ['Vielleicht hören Sie nicht bis ', ['day'], ' von uns'],
          remedy: ['Was wir Ihnen schulden, ist vielleicht nicht bis ', ['day'], ' erledigt'],
          other: ['Ihre Bestellung ist vielleicht nicht bis ', ['day'], ' bei Ihnen'],
        },
      ],
    ],
    'title.revised': 'Ihre Bestellung hat einen neuen Termin',
    'title.customer': 'Ihre Bestellung ist noch nicht bei Ihnen',
    'title.undated': 'Ihre Bestellung ist noch nicht bei Ihnen',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: 'Ihre Bestellung wurde später verschickt, als sie sollte',
          other: 'Ihre Bestellung kam später, als sie sollte',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'verschickt sein sollen.',
          ],
          pickup: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'zur Abholung bereitliegen sollen.',
          ],
          complete: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'fertig sein sollen.',
          ],
          word: [
            'Sie hätten ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'von uns hören sollen.',
          ],
          remedy: [
            'Was wir Ihnen schulden, hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'erledigt sein sollen.',
          ],
          other: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'bei Ihnen sein sollen.',
          ],
        },
      ],
    ],
    'acknowledgement.part': [
      [
        'kind',
        'select',
        {
          ship: [
            'Ein Teil Ihrer Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'zusammen mit dem Rest verschickt sein sollen.',
          ],
          pickup: [
            'Ein Teil Ihrer Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'zusammen mit dem Rest zur Abholung bereitliegen sollen.',
          ],
          complete: [
            'Ein Teil Ihrer Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'zusammen mit dem Rest fertig sein sollen.',
          ],
          other: [
            'Ein Teil Ihrer Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
            'zusammen mit dem Rest bei Ihnen sein sollen.',
          ],
        },
      ],
    ],
    'acknowledgement.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'verschickt sein sollen und ging erst ',
            ['arrived', 'on'],
            ' hinaus.',
          ],
          pickup: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'zur Abholung bereitliegen sollen und war es erst ',
            ['arrived', 'on'],
            '.',
          ],
          complete: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'fertig sein sollen und war es erst ',
            ['arrived', 'on'],
            '.',
          ],
          word: [
            'Sie hätten ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'von uns hören sollen und haben erst ',
            ['arrived', 'on'],
            ' von uns gehört.',
          ],
          remedy: [
            'Was wir Ihnen schulden, hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'erledigt sein sollen und war es erst ',
            ['arrived', 'on'],
            '.',
          ],
          other: [
            'Ihre Bestellung (',
            ['items'],
            ') hätte ',
            ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: 'früher ' }],
            'bei Ihnen sein sollen und kam erst ',
            ['arrived', 'on'],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'Ihre Bestellung (',
      ['items'],
      ') hätte ',
      ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
      'bei Ihnen sein sollen und ist unterwegs verloren gegangen.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'Ihre Bestellung (',
      ['items'],
      ') hätte ',
      ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
      'bei Ihnen sein sollen und wurde unterwegs beschädigt.',
    ],
    'acknowledgement.returning': [
      'Ihre Bestellung (',
      ['items'],
      ') hätte ',
      ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
      'bei Ihnen sein sollen und ist stattdessen auf dem Rückweg zu uns.',
    ],
    'acknowledgement.returned': [
      'Ihre Bestellung (',
      ['items'],
      ') hätte ',
      ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
      'bei Ihnen sein sollen und kam stattdessen zu uns zurück.',
    ],
    'acknowledgement.not-received': [
      'Sie schreiben uns, dass Ihre Bestellung (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', zugesagt bis ', ['date'], ','], other: '' }],
      ' nie angekommen ist. Das Paket ist als zugestellt gemeldet; was Sie uns sagen, zählt für uns mehr.',
    ],
    'acknowledgement.damaged': [
      'Ihre Bestellung (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', zugesagt bis ', ['date'], ','], other: '' }],
      ' ist beschädigt bei Ihnen angekommen.',
    ],
    'acknowledgement.wrong-item': [
      'Statt Ihrer Bestellung (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', zugesagt bis ', ['date'], ','], other: '' }],
      ' kam etwas anderes.',
    ],
    'acknowledgement.missing-item': [
      'In Ihrem Paket hat gefehlt, was Sie bestellt haben: ',
      ['items'],
      ['dated', 'select', { yes: [', zugesagt bis ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': [
      'Sie haben uns gesagt, dass Ihre Bestellung (',
      ['items'],
      ') lange gebraucht hat.',
    ],
    'acknowledgement.cancelled': [
      'Ihre Bestellung (',
      ['items'],
      ') hätte ',
      ['dated', 'select', { yes: ['bis ', ['date'], ' '], other: '' }],
      'bei Ihnen sein sollen, und wir haben storniert, was wir zugesagt hatten.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'Ihre Bestellung (',
            ['items'],
            ') geht vielleicht nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' hinaus, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig hinaus',
              },
            ],
            '.',
          ],
          pickup: [
            'Ihre Bestellung (',
            ['items'],
            ') liegt vielleicht nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' bereit, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig bereit',
              },
            ],
            '.',
          ],
          complete: [
            'Ihre Bestellung (',
            ['items'],
            ') ist vielleicht nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' fertig, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig fertig',
              },
            ],
            '.',
          ],
          word: [
            'Vielleicht hören Sie nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' von uns, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig von uns',
              },
            ],
            '.',
          ],
          remedy: [
            'Was wir Ihnen schulden, ist vielleicht nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' erledigt, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig erledigt',
              },
            ],
            '.',
          ],
          other: [
            'Ihre Bestellung (',
            ['items'],
            ') ist vielleicht nicht ',
            [
              'dated',
              'select',
              {
                yes: ['bis ', ['date'], ' bei Ihnen, wie wir es Ihnen genannt haben'],
                other: 'rechtzeitig bei Ihnen',
              },
            ],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'Für Ihre Bestellung (',
      ['items'],
      ') hatten wir zuerst ',
      ['date'],
      ' genannt. Es wird später.',
    ],
    'acknowledgement.customer': [
      'Ihre Bestellung (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', zugesagt bis ', ['date'], ','], other: '' }],
      ' ist noch nicht bei Ihnen angekommen.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        {
          warm: 'Das tut mir von Herzen leid.',
          formal: 'Das tut uns leid.',
          other: 'Das tut mir leid.',
        },
      ],
    ],
    'responsibility.again': 'Wir haben Sie nicht zum ersten Mal enttäuscht.',
    'responsibility.date': 'Wir haben Ihnen diesen Termin genannt und ihn nicht eingehalten.',
    'responsibility.date.external':
      'Diesen Termin einzuhalten war unsere Sache, was auch dazwischenkam, und wir haben ihn nicht eingehalten.',
    'responsibility.part': 'Wir hatten Ihnen alles bis dahin zugesagt und das nicht eingehalten.',
    'responsibility.undated':
      'Dafür zu sorgen, dass sie bei Ihnen ankommt, war unsere Sache, und das ist uns nicht gelungen.',
    'responsibility.undated.arrived':
      'Dafür zu sorgen, dass sie bei Ihnen ankommt, war unsere Sache, und es hat länger gedauert, als es sollte.',
    'responsibility.goods':
      'Ihnen die Ware zu übergeben war unsere Sache, und wir haben es nicht getan.',
    'responsibility.damaged':
      'Wir hätten sie heil zu Ihnen bringen müssen und haben es nicht geschafft.',
    'responsibility.wrong-item': 'Der Fehler lag bei uns.',
    'responsibility.missing-item':
      'Wir hätten es vollständig schicken müssen und haben es nicht getan.',
    'responsibility.slow': 'Wir hätten schneller sein sollen.',
    'responsibility.cancelled': 'Wir haben zugesagt, was wir nicht liefern konnten.',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: [
            'Schlechtes Wetter hat ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' aufgehalten.',
          ],
          other: [
            'Schlechtes Wetter hält ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' auf.',
          ],
        },
      ],
    ],
    'fact.customs': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' lag beim Zoll.',
          ],
          other: [
            ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' liegt beim Zoll.',
          ],
        },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'Es waren mehr Pakete unterwegs als sonst.',
          other: 'Es sind mehr Pakete unterwegs als sonst.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: 'Der Artikel war bei uns eine Zeit lang nicht auf Lager.',
          other: 'Der Artikel ist bei uns zurzeit nicht auf Lager.',
        },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
      ' hat unterwegs einen falschen Weg genommen.',
    ],
    'fact.store-error': 'Der Fehler ist bei uns passiert.',
    'fact.address': 'Unter der Anschrift auf dem Paket konnte es nicht übergeben werden.',
    'fact.security': [
      ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
      ' ',
      [
        'tense',
        'select',
        {
          past: 'wurde für eine Sicherheitskontrolle angehalten.',
          other: 'wird bei einer Sicherheitskontrolle geprüft.',
        },
      ],
    ],
    'fact.strike': [
      [
        'tense',
        'select',
        {
          past: [
            'Ein Streik hat ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' aufgehalten.',
          ],
          other: [
            'Ein Streik hält ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' auf.',
          ],
        },
      ],
    ],
    'fact.disaster': [
      [
        'tense',
        'select',
        {
          past: [
            'Ein Notfall hat ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' aufgehalten.',
          ],
          other: [
            'Ein Notfall hält ',
            ['what', 'select', { part: 'den Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
            ' auf.',
          ],
        },
      ],
    ],
    'fact.payment': 'Die Zahlung ist noch nicht bei uns eingegangen.',
    'fact.customer': 'Bevor es weitergehen kann, brauchen wir noch etwas von Ihnen.',
    'fact.door': 'Die Annahme wurde an der Tür abgelehnt.',
    'fact.attempt': [
      'Wir haben die Zustellung ',
      ['day', 'on'],
      ' versucht und konnten das Paket nicht übergeben.',
    ],
    'fact.held': [
      ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'wurde unterwegs aufgehalten.', other: 'wird unterwegs aufgehalten.' },
      ],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: 'Der Rest Ihrer Bestellung', other: 'Ihre Bestellung' }],
      ' hat unser Haus noch nicht verlassen.',
    ],
    'fact.no-movement': ['Zuletzt bewegt hat sich Ihre Bestellung ', ['day', 'on'], '.'],
    'fact.estimate':
      'Nach der jüngsten Schätzung wird es später als der Termin, den wir Ihnen genannt haben.',
    'repair.date.one': [
      ['what', 'select', { part: 'Der Rest', other: 'Ihre Bestellung' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['kommt jetzt ', ['by', 'on'], '.'],
          other: ['wird jetzt ', ['by', 'on'], ' erwartet.'],
        },
      ],
    ],
    'repair.date.two': [
      ['what', 'select', { part: 'Der Rest', other: 'Ihre Bestellung' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['kommt jetzt ', ['from', 'on'], ' oder ', ['by'], '.'],
          other: ['wird jetzt ', ['from', 'on'], ' oder ', ['by'], ' erwartet.'],
        },
      ],
    ],
    'repair.date.span': [
      ['what', 'select', { part: 'Der Rest', other: 'Ihre Bestellung' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['kommt jetzt zwischen ', ['from'], ' und ', ['by'], '.'],
          other: ['wird jetzt zwischen ', ['from'], ' und ', ['by'], ' erwartet.'],
        },
      ],
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        {
          ship: ['Der Versand erfolgt jetzt bis ', ['by'], '.'],
          other: ['Der neue Termin ist ', ['by'], '.'],
        },
      ],
    ],
    'repair.no-date':
      'Einen neuen Termin, zu dem wir stehen könnten, haben wir noch nicht, und raten wollen wir nicht.',
    'repair.may-make-it': 'Sie kann noch rechtzeitig kommen.',
    'repair.nothing-to-do': 'Sie müssen nichts tun.',
    'repair.choose': ['Bis ', ['until'], ' können Sie wählen, wie wir es wiedergutmachen.'],
    'repair.choose.goods': [
      'Wir schicken es noch einmal oder geben Ihnen Ihr Geld zurück, wie Sie es möchten: Sie können bis ',
      ['until'],
      ' wählen.',
    ],
    'repair.choose.refund': ['Ihr Geld steht Ihnen zu: Sie können bis ', ['until'], ' wählen.'],
    'repair.choose.ask': ['Sagen Sie mir hier bis ', ['until'], ', was Ihnen helfen würde.'],
    'repair.person': 'Ich kümmere mich selbst darum.',
    'repair.requested': 'Was Sie gewählt haben, ist in Arbeit.',
    'repair.done': 'Was Sie gewählt haben, ist erledigt.',
    'repair.returning': 'Wir erstatten alles, was Sie dafür bezahlt haben. Sie müssen nichts tun.',
    'repair.returned': 'Alles, was Sie dafür bezahlt haben, ist erstattet.',
    'repair.customer': 'Wir möchten sie trotzdem zu Ihnen bringen.',
    'forbearance.done': ['Das haben wir ', ['on', 'on'], ' geändert: ', ['change']],
    'forbearance.planned': ['Das ändern wir bis ', ['on'], ': ', ['change']],
    'thanks.patience': [
      [
        'voice',
        'select',
        { warm: 'Danke, dass Sie so geduldig sind', other: 'Vielen Dank für Ihre Geduld' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      'Vielen Dank, dass Sie gewartet haben',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      'Vielen Dank, dass Sie es uns gesagt haben',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': ['Bis ', ['moment'], ' finden Sie hier Neuigkeiten, was auch geschieht.'],
    'next.email': [
      'Bis ',
      ['moment'],
      ' ',
      ['voice', 'select', { formal: 'schreiben wir', other: 'schreibe ich' }],
      ' Ihnen wieder, was auch geschieht.',
    ],
    'next.letter': [
      'Bis ',
      ['moment'],
      ' ',
      ['voice', 'select', { formal: 'schreiben wir', other: 'schreibe ich' }],
      ' Ihnen wieder, was auch geschieht.',
    ],
    'next.phone': [
      'Bis ',
      ['moment'],
      ' ',
      ['voice', 'select', { formal: 'rufen wir', other: 'rufe ich' }],
      ' Sie an, was auch geschieht.',
    ],
    'next.sms': [
      'Bis ',
      ['moment'],
      ' ',
      ['voice', 'select', { formal: 'schicken wir', other: 'schicke ich' }],
      ' Ihnen eine Nachricht, was auch geschieht.',
    ],
    'next.overdue': [
      'Sie hätten bis ',
      ['moment'],
      ' von uns hören sollen. ',
      [
        'voice',
        'select',
        {
          warm: 'Auch dieses Schweigen tut mir von Herzen leid.',
          formal: 'Auch dieses Schweigen tut uns leid.',
          other: 'Auch dieses Schweigen tut mir leid.',
        },
      ],
    ],
    'headline.on-track': 'Alles nach Plan',
    'headline.at-risk': 'Kommt vielleicht später',
    'headline.stalled': 'Bewegt sich nicht',
    'headline.running-late': 'Kommt später',
    'headline.partly-late': 'Ein Teil kommt später',
    'headline.back-on-track': 'Wieder im Plan',
    'headline.arrived': 'Angekommen',
    'headline.arrived-early': 'Früher angekommen',
    'headline.arrived-late': 'Zu spät angekommen',
    'headline.returning': 'Auf dem Rückweg zu uns',
    'headline.returned': 'Zu uns zurückgekommen',
    'headline.lost': 'Unterwegs verloren',
    'headline.damaged-on-the-way': 'Unterwegs beschädigt',
    'headline.not-received': 'Als zugestellt gemeldet, nicht bei Ihnen',
    'headline.damaged': 'Beschädigt angekommen',
    'headline.wrong-item': 'Das Falsche ist gekommen',
    'headline.missing-item': 'Etwas fehlt',
    'headline.cancelled': 'Storniert',
    'headline.unknown': 'Noch kein Termin',
    'headline.left': 'Verschickt',
    'headline.left-late': 'Zu spät verschickt',
    'headline.done': 'Erledigt',
    'headline.done-late': 'Zu spät erledigt',
    'summary.late': 'Ihre Bestellung ist unterwegs, später als zugesagt.',
    'summary.part': [
      [
        'count',
        'plural',
        { one: ['Es fehlt noch: ', ['items'], '.'], other: ['Es fehlen noch: ', ['items'], '.'] },
      ],
      ' Der Rest ist bei Ihnen.',
    ],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: ['Verschickt ', ['day', 'on'], ', wie zugesagt.'],
          goods: ['Angekommen ', ['day', 'on'], ', wie zugesagt.'],
          other: ['Erledigt ', ['day', 'on'], ', wie zugesagt.'],
        },
      ],
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: ['Verschickt ', ['day', 'on'], '.'],
          goods: ['Angekommen ', ['day', 'on'], '.'],
          other: ['Erledigt ', ['day', 'on'], '.'],
        },
      ],
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: ['Verschickt ', ['day', 'on'], ', früher als zugesagt.'],
          goods: ['Angekommen ', ['day', 'on'], ', früher als zugesagt.'],
          other: ['Erledigt ', ['day', 'on'], ', früher als zugesagt.'],
        },
      ],
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'Verschickt', goods: 'Angekommen', other: 'Erledigt' }],
      ' ',
      ['day', 'on'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', einen Tag nach dem zugesagten Termin',
          other: [', ', ['#'], ' Tage nach dem zugesagten Termin'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'Eine Zeit lang sah es nach Verspätung aus. Jetzt wird sie zum zugesagten Termin erwartet.',
    'summary.back-on-track.undated': 'Eine Zeit lang sah es nach Verspätung aus, jetzt nicht mehr.',
    'summary.back-on-track.agreed':
      'Sie wird zu dem neuen Termin erwartet, dem Sie zugestimmt haben.',
    'summary.lost': 'Ihr Paket ist unterwegs verloren gegangen.',
    'summary.damaged-on-the-way': 'Ihr Paket wurde unterwegs beschädigt.',
    'summary.returning': 'Ihr Paket ist auf dem Rückweg zu uns.',
    'summary.returned': 'Ihr Paket kam zu uns zurück.',
    'summary.not-received':
      'Es ist als zugestellt gemeldet, und Sie haben uns gesagt, dass es nicht angekommen ist.',
    'summary.damaged': 'Sie haben uns gesagt, dass es beschädigt angekommen ist.',
    'summary.wrong-item': 'Sie haben uns gesagt, dass etwas anderes gekommen ist.',
    'summary.missing-item': 'Sie haben uns gesagt, dass etwas gefehlt hat.',
    'summary.cancelled.store': 'Wir haben storniert.',
    'summary.cancelled.customer': 'Sie haben storniert.',
    'summary.cancelled.law': 'Es gilt als storniert.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'Alles, was Sie dafür bezahlt haben, ist erstattet.',
          other: [
            'Sie bekommen alles zurück, was Sie dafür bezahlt haben',
            ['dated', 'select', { yes: [', bis ', ['day']], other: '' }],
            '. Sie müssen nichts tun.',
          ],
        },
      ],
    ],
    'summary.unknown': 'Wir können Ihnen noch keinen Termin nennen.',
    'summary.choose': ['Bis ', ['until'], ' können Sie wählen, wie wir es wiedergutmachen.'],
    'summary.news': ['Bis ', ['moment'], ' hören Sie wieder von uns.'],
    'summary.news.page': ['Bis ', ['moment'], ' finden Sie hier Neuigkeiten.'],
    'summary.news.overdue': [
      'Sie hätten bis ',
      ['moment'],
      ' von uns hören sollen, und auch damit sind wir zu spät.',
    ],
    'dates.unknown': 'Wann, wissen wir noch nicht',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'an der Kasse',
          product: 'auf der Produktseite',
          page: 'auf Ihrer Bestellseite',
          email: 'per E-Mail',
          sms: 'per SMS',
          phone: 'am Telefon',
          letter: 'per Brief',
          chat: 'im Chat',
          law: 'durch das Gesetz',
          other: 'von uns',
        },
      ],
    ],
    'line.on-track': 'Pünktlich',
    'line.at-risk': 'Kommt vielleicht später',
    'line.late': 'Verspätet',
    'line.arrived': [
      ['kind', 'select', { ship: 'Verschickt', goods: 'Angekommen', other: 'Erledigt' }],
    ],
    'line.arrived-late': [
      [
        'kind',
        'select',
        { ship: 'Zu spät verschickt', goods: 'Zu spät angekommen', other: 'Zu spät erledigt' },
      ],
    ],
    'line.lost': 'Verloren',
    'line.returned': 'Wieder bei uns',
    'line.cancelled': 'Storniert',
    'line.unknown': 'Noch kein Termin',
    'line.some': [
      ['fulfilled'],
      ' von ',
      ['total'],
      ' ',
      ['kind', 'select', { ship: 'verschickt', goods: 'angekommen', other: 'erledigt' }],
    ],
    'event.placed': 'Bestellt',
    'event.paid': 'Bezahlt',
    'event.backordered': 'Zurzeit nicht auf Lager',
    'event.label-created': 'Wird für den Versand vorbereitet',
    'event.shipped': 'Verschickt',
    'event.in-transit': 'Unterwegs',
    'event.out-for-delivery': 'In Zustellung',
    'event.attempt-failed': 'Zustellung versucht, nicht übergeben',
    'event.ready-for-pickup': 'Zur Abholung bereit',
    'event.delivered': 'Zugestellt',
    'event.picked-up': 'Abgeholt',
    'event.completed': 'Fertig',
    'event.demanded': [
      'Sie haben eine letzte Frist gesetzt',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning': 'Auf dem Rückweg zu uns',
    'event.returned': 'Wieder bei uns',
    'event.cancelled': 'Storniert',
    'event.cancelled.law': 'Gilt als storniert',
    'event.lost': 'Unterwegs verloren',
    'event.damaged': 'Unterwegs beschädigt',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'Sie haben uns gesagt, dass es nicht angekommen ist',
          damaged: 'Sie haben uns gesagt, dass es beschädigt ankam',
          wrongitem: 'Sie haben uns gesagt, dass das Falsche kam',
          missingitem: 'Sie haben uns gesagt, dass etwas fehlte',
          slow: 'Sie haben uns gesagt, dass es zu lange gedauert hat',
          other: 'Sie haben uns von einem Problem berichtet',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'Wir haben Sie wegen der Verspätung angerufen',
          page: 'Wir haben Sie hier über die Verspätung informiert',
          other: 'Wir haben Ihnen wegen der Verspätung geschrieben',
        },
      ],
    ],
    'event.consented': 'Sie haben dem neuen Termin zugestimmt',
    'event.refused': 'Sie haben den neuen Termin abgelehnt',
    'event.remedied': [
      'Wiedergutgemacht',
      ['valued', 'select', { yes: [': ', ['money']], other: '' }],
    ],
    'event.refunded': ['Erstattet', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.unknown': 'Neues von Ihrem Paket',
    'event.estimate': ['Neue Schätzung: ', ['span']],
    'event.resolved': 'Geht wieder weiter',
    'event.held-here': 'Bei uns ist etwas schiefgegangen, und wir bringen es in Ordnung',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'Durch schlechtes Wetter aufgehalten',
          customs: 'Beim Zoll',
          address: 'An der Anschrift aufgehalten',
          capacity: 'Aufgehalten: mehr Pakete als sonst',
          stock: 'Wartet auf Ware',
          payment: 'Wartet auf die Zahlung',
          carriererror: 'Falschen Weg genommen',
          storeerror: 'Durch unseren Fehler aufgehalten',
          customer: 'Wartet auf Sie',
          security: 'Bei einer Sicherheitskontrolle',
          strike: 'Durch einen Streik aufgehalten',
          disaster: 'Durch einen Notfall aufgehalten',
          other: 'Unterwegs aufgehalten',
        },
      ],
    ],
    'event.asked': 'Sie haben uns geschrieben',
    'event.answered': 'Wir haben Ihnen geantwortet',
    'event.incident-over': ['Behoben: ', ['title']],
    'event.revised': ['Wir haben Ihnen einen neuen Termin genannt: ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              { stated: 'Geht hinaus', due: 'Versand vorgesehen', other: 'Versand erwartet' },
            ],
          ],
          goods: [
            ['basis', 'select', { stated: 'Kommt an', due: 'Vorgesehen', other: 'Erwartet' }],
          ],
          other: [['basis', 'select', { stated: 'Fällig', due: 'Fällig', other: 'Erwartet' }]],
        },
      ],
      ': ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': 'Bestellung behalten',
    'keep.title.part': 'Weiter darauf warten',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: 'Versand', other: 'Versand voraussichtlich' }]],
          goods: [['basis', 'select', { stated: 'Ankunft', other: 'Ankunft voraussichtlich' }]],
          other: 'Fällig',
        },
      ],
      ' ',
      ['span', 'on'],
    ],
    'keep.detail.undated': 'Wann sie ankommt, können wir noch nicht sagen',
    'keep.detail.goods': 'Wir machen es wieder gut, wie Sie es wählen',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['Stornieren, ', ['money'], ' zurück'], other: 'Stornieren, Geld zurück' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: ['Fehlendes stornieren, ', ['money'], ' zurück'],
          other: 'Fehlendes stornieren, Preis zurück',
        },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], ' zurück'], other: 'Ihr Geld zurück' }],
    ],
    'exit.detail': [
      'Alles, was Sie bezahlt haben, ',
      [
        'paid',
        'select',
        { yes: ['auf ', ['label']], other: 'auf dem Weg, auf dem Sie bezahlt haben' },
      ],
      ', bis ',
      ['day'],
    ],
    'exit.detail.part': [
      'Was Sie für ',
      ['items'],
      ' bezahlt haben, ',
      [
        'paid',
        'select',
        { yes: ['auf ', ['label']], other: 'auf dem Weg, auf dem Sie bezahlt haben' },
      ],
      ', bis ',
      ['day'],
    ],
    'exit.chosen': 'Storniert, Geld zurück',
    'exit.chosen.part': 'Rest storniert, Geld zurück',
    'exit.chosen.cancelled': 'Ihr Geld zurück',
    'exit.confirm': [
      [
        'valued',
        'select',
        {
          yes: ['Stornieren und ', ['money'], ' erstatten'],
          other: 'Stornieren und alles erstatten',
        },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: ['Rest stornieren und ', ['money'], ' erstatten'],
          other: 'Rest stornieren und erstatten',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: [['money'], ' erstatten'], other: 'Alles erstatten' }],
    ],
    'exit.changes': 'Es wird Ihnen nichts mehr zugeschickt.',
    'exit.changes.part': 'Was Sie schon haben, bleibt bei Ihnen.',
    'option.money.detail': [
      [
        'paid',
        'select',
        { yes: ['Auf ', ['label']], other: 'Auf dem Weg, auf dem Sie bezahlt haben' },
      ],
      ', bis ',
      ['day'],
    ],
    'option.refund-shipping.title': 'Versandkosten zurück',
    'option.refund-shipping.confirm': 'Versandkosten zurückbekommen',
    'option.discount-this-order.title': 'Nachlass auf diese Bestellung',
    'option.discount-this-order.confirm': [['money'], ' Nachlass auf diese Bestellung nehmen'],
    'option.discount-next-order.title': 'Nachlass auf Ihre nächste Bestellung',
    'option.discount-next-order.confirm': [
      ['money'],
      ' Nachlass auf die nächste Bestellung nehmen',
    ],
    'option.discount-next-order.detail': [
      'Ein Code für Sie bis ',
      ['day'],
      ['expires', 'select', { yes: [', gültig bis ', ['until']], other: '' }],
    ],
    'option.store-credit.title': 'Guthaben für ein anderes Mal',
    'option.store-credit.confirm': [['money'], ' als Guthaben nehmen'],
    'option.store-credit.detail': [
      'In Ihrem Konto bis ',
      ['day'],
      ['expires', 'select', { yes: [', gültig bis ', ['until']], other: '' }],
    ],
    'option.partial-refund.title': ['Geld zurück für ', ['items']],
    'option.partial-refund.confirm': [['money'], ' erstatten'],
    'option.partial-refund.changes':
      'Das wird nicht mehr verschickt; der Rest Ihrer Bestellung bleibt, wie er ist.',
    'option.replace.title': 'Noch einmal schicken',
    'option.replace.confirm': 'Noch einmal schicken',
    'option.replace.detail': [['items'], ', für Sie kostenlos, bis ', ['day']],
    'option.ship-separately.title': 'Den Rest einzeln schicken',
    'option.ship-separately.confirm': 'Einzeln schicken',
    'option.ship-separately.detail': [['items'], ', für Sie kostenlos, bis ', ['day']],
    'option.refund.changes': [
      [
        'coming',
        'select',
        { yes: 'Es kommt trotzdem zu Ihnen und gehört Ihnen.', other: 'Es gehört weiter Ihnen.' },
      ],
    ],
    'option.gift-card.title': 'Ein Geschenkgutschein',
    'option.gift-card.confirm': ['Geschenkgutschein über ', ['money'], ' nehmen'],
    'option.free-item.title': 'Ein Geschenk von uns',
    'option.free-item.confirm': 'Geschenk nehmen',
    'option.expedite.title': 'Schneller schicken',
    'option.expedite.confirm': 'Schneller schicken',
    'option.substitute.title': 'Etwas Ähnliches stattdessen',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], ', ohne Aufpreis, bis ', ['day']],
          other: [
            'Wir schlagen bis ',
            ['day'],
            ' etwas vor; verschickt wird erst, wenn Sie zustimmen',
          ],
        },
      ],
    ],
    'option.substitute.confirm': 'Etwas Ähnliches nehmen',
    'option.donate.title': ['Eine Spende an ', ['recipient']],
    'option.donate.detail': ['Von uns gespendet, bis ', ['day']],
    'option.donate.confirm': [['money'], ' an ', ['recipient'], ' spenden'],
    'option.call-me.title': 'Ein Anruf von uns',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' ruft Sie bis ', ['day'], ' an'],
          other: ['Wir rufen Sie bis ', ['day'], ' an'],
        },
      ],
    ],
    'option.call-me.confirm': 'Um den Anruf bitten',
    'option.keep-waiting.confirm': 'Weiter warten',
    'option.keeps-order': 'Ihre Bestellung bleibt, wie sie ist.',
    'ask.title': 'Etwas anderes',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' antwortet bis ', ['moment']],
          other: ['Ein Mensch antwortet bis ', ['moment']],
        },
      ],
    ],
    'decline.title': 'Nichts, danke',
    'silence.arrives': [
      'Wenn Sie nichts tun, ',
      [
        'kind',
        'select',
        {
          ship: ['verschicken wir sie ', ['span', 'on']],
          goods: ['liefern wir ', ['span', 'on']],
          other: ['bleibt Ihre Bestellung, wie sie ist, fällig ', ['span', 'on']],
        },
      ],
      ', und diese Möglichkeiten stehen Ihnen bis ',
      ['until'],
      ' offen.',
    ],
    'silence.expected': [
      'Wenn Sie nichts tun, bleibt Ihre Bestellung, wie sie ist; erwartet wird sie ',
      ['span', 'on'],
      ', und diese Möglichkeiten stehen Ihnen bis ',
      ['until'],
      ' offen.',
    ],
    'silence.undated': [
      'Wenn Sie nichts tun, bleibt Ihre Bestellung, wie sie ist, und diese Möglichkeiten stehen Ihnen bis ',
      ['until'],
      ' offen.',
    ],
    'silence.goods': [
      'Wenn Sie nichts tun, schicken und erstatten wir noch nichts; diese Möglichkeiten stehen Ihnen bis ',
      ['until'],
      ' offen.',
    ],
    'silence.arrived': [
      'Wenn Sie nichts tun, ändert sich nichts, und diese Möglichkeiten stehen Ihnen bis ',
      ['until'],
      ' offen.',
    ],
    'silence.closed': [
      'Diese Möglichkeiten standen Ihnen bis ',
      ['until'],
      ' offen. Ihre Bestellung bleibt, wie sie ist.',
    ],
    'silence.chosen': 'Sie haben gewählt. Mehr müssen Sie nicht tun.',
    'law.silence.consent': [
      'Wenn Sie nichts tun, gilt der neue Termin als vereinbart: Wir verschicken bis ',
      ['day'],
      ', und bis zum Versand können Sie stornieren und bekommen alles zurück, was Sie dafür bezahlt haben.',
    ],
    'law.silence.cancel': [
      'Wenn Sie nichts tun und wir bis ',
      ['day'],
      ' nicht verschickt haben, wird storniert, und Sie bekommen alles zurück, was Sie dafür bezahlt haben',
      ['dated', 'select', { yes: [', bis ', ['refund']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'Wenn Sie nichts tun, bekommen Sie alles zurück, was Sie dafür bezahlt haben',
      ['dated', 'select', { yes: [', bis ', ['refund']], other: '' }],
      ', denn es gilt als storniert.',
    ],
    'law.silence.right': [
      'Wenn Sie nichts tun, bleibt Ihre Bestellung, wie sie ist, und Sie behalten Ihr Recht zu stornieren',
      [
        'optional',
        'select',
        { yes: ['; die anderen Möglichkeiten stehen Ihnen bis ', ['until'], ' offen'], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'Wenn Sie nichts tun, ändert sich nichts: Sie stimmen nichts zu und geben kein Recht auf.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['Sie stimmen dem neuen Termin zu: ', ['day'], '.'],
          other: 'Sie stimmen zu, ohne Termin zu warten, und können bis zum Versand stornieren.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'Wer dem Warten zustimmt, ändert seine Rechte: Sie können dann nicht mehr wegen der Verspätung stornieren',
      [
        'dated',
        'select',
        {
          yes: ', außer der neue Termin wird ebenfalls um mehr als 30 Tage überschritten',
          other: '',
        },
      ],
      '.',
    ],
    'law.withdraw.title': [
      [
        'valued',
        'select',
        {
          yes: ['Vertrag hier widerrufen, ', ['money'], ' zurück'],
          other: 'Vertrag hier widerrufen',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'Sie schicken zurück, was Sie haben. Wir bestätigen Ihnen den Widerruf schriftlich.',
          other:
            'Es wird Ihnen nichts mehr zugeschickt. Wir bestätigen Ihnen den Widerruf schriftlich.',
        },
      ],
    ],
    'law.withdraw.confirm': 'Widerruf bestätigen',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['Wir verschicken bis ', ['day'], '.'],
          other: ['Die Ware ist bis ', ['day'], ' bei Ihnen.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'Wir können noch nicht sagen, wann wir verschicken können.',
          other: 'Wir können noch nicht sagen, wann die Ware bei Ihnen ist.',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'Sie müssen nicht warten: Sie können jetzt stornieren.',
    'law.notice.full-refund':
      'Wenn Sie stornieren, bekommen Sie alles, was Sie dafür bezahlt haben, umgehend zurück, auf dem Weg, auf dem Sie bezahlt haben, und nicht als Guthaben.',
    'law.notice.right-until-shipment':
      'Auch wenn Sie dem Warten zustimmen, können Sie bis zum Versand noch stornieren.',
    'law.notice.free-answer':
      'Ihre Antwort kostet Sie nichts: Sie können sie auf Ihrer Bestellseite geben.',
    'law.notice.silence-cancels': [
      'Wenn Sie der Verspätung nicht bis ',
      ['day'],
      ' zustimmen und wir bis dahin nicht verschickt haben, wird storniert, und Sie bekommen alles zurück, was Sie dafür bezahlt haben.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'Sie haben uns eine Frist bis ',
            ['day'],
            ' gesetzt. Halten wir auch die nicht ein, können Sie vom Vertrag zurücktreten und Ihr Geld zurückbekommen.',
          ],
          other:
            'Sie können uns eine letzte Frist zur Lieferung setzen. Halten wir auch die nicht ein, können Sie vom Vertrag zurücktreten und Ihr Geld zurückbekommen.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            'Sie haben die Wahl: dass wir liefern, etwas Gleichwertiges an seiner Stelle oder Ihr Geld zurück, an die Inflation angepasst.',
          other: 'Sie haben die Wahl: weiter warten oder Ihr Geld zurück.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'Sie können den Vertrag auch ohne Angabe von Gründen widerrufen: Drücken Sie auf Ihrer Bestellseite „Vertrag hier widerrufen“, und wir bestätigen es Ihnen schriftlich.',
    'receipt.agreed': ['Vereinbart, ', ['moment']],
    'receipt.under-way': ['Unterwegs, ', ['moment']],
    'receipt.done': ['Erledigt, ', ['moment']],
    'receipt.delayed': 'Noch nicht erledigt',
    'receipt.delayed.detail': [
      'Es hätte bis ',
      ['day'],
      ' erledigt sein sollen. Das schulden wir Ihnen.',
    ],
    'receipt.received': ['Erhalten, ', ['moment']],
    'receipt.noted': ['Notiert, ', ['moment']],
    'receipt.answered': ['Beantwortet, ', ['moment']],
    'receipt.unanswered': 'Noch nicht beantwortet',
    'receipt.unanswered.detail': [
      'Sie hätten unsere Antwort bis ',
      ['moment'],
      ' haben sollen. Die schulden wir Ihnen.',
    ],
    'receipt.ask.title': 'Ihre Nachricht ist bei uns',
    'receipt.decline.detail': 'Vielen Dank. Mehr müssen Sie nicht tun.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'Versand',
          deliver: 'Bei Ihnen',
          pickup: 'Zur Abholung bereit',
          complete: 'Fertig',
          update: 'Neues von uns',
          remedy: 'Ihre Wahl, erledigt',
          other: 'Unsere Antwort',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'Eingehalten',
          missed: 'Nicht eingehalten',
          moved: 'Verschoben',
          released: 'Nicht mehr fällig',
          other: 'Steht noch aus',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'Wir gehen der Sache nach',
          identified: 'Wir kennen die Ursache',
          monitoring: 'Es läuft wieder, und wir beobachten es',
          other: 'Vorbei',
        },
      ],
    ],
    'incident.next': ['Bis ', ['moment'], ' finden Sie hier mehr.'],
    'incident.overdue': [
      'Bis ',
      ['moment'],
      ' hätten Sie hier mehr finden sollen, und damit sind wir zu spät.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'Ihre Bestellung behält ihren Termin.',
          risk: 'Ihre Bestellung kommt vielleicht später als zum genannten Termin.',
          late: 'Ihre Bestellung kommt später.',
          arrived: 'Ihre Bestellung ist angekommen, für sie ändert sich nichts.',
          other: 'Was es für Ihre Bestellung heißt, können wir noch nicht sagen.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'Es ist nie angekommen',
          damaged: 'Es kam beschädigt an',
          wrongitem: 'Es kam etwas anderes',
          missingitem: 'Etwas hat gefehlt',
          slow: 'Es hat lange gedauert',
          other: 'Etwas anderes',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'Per E-Mail',
          sms: 'Per SMS',
          phone: 'Am Telefon',
          letter: 'Per Brief',
          other: 'Auf dieser Seite',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        {
          every: 'Bei jeder Änderung',
          other: 'Nur wenn sich der Termin oder Ihre Möglichkeiten ändern',
        },
      ],
    ],
    'updates.always':
      'Was wir Ihnen von Gesetzes wegen mitteilen müssen, schicken wir Ihnen in jedem Fall.',
    'lookup.sent':
      'Wenn diese Nummer und E-Mail-Adresse zu derselben Bestellung gehören, ist ein Link dorthin an diese Adresse unterwegs.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'Verlässt uns', pickup: 'Abholbereit', complete: 'Fertig', other: 'Kommt an' },
      ],
    ],
    'promise.cut-off': ['Wenn Sie bis ', ['moment'], ' bestellen.'],
    'promise.kept': [
      ['share'],
      ' von ',
      ['hundred'],
      ' solchen Bestellungen kommen in diesen Tagen an.',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: ['Mit einem Dank beginnen, an ', ['name'], ' mit Namen.'],
          other: 'Mit einem Dank beginnen.',
        },
      ],
    ],
    'note.about': ['Worum es ging: ', ['items'], '.'],
    'note.dates': ['Zugesagt war ', ['date'], '; gekommen ist es ', ['arrived', 'on'], '.'],
    'note.made-good': ['Was vereinbart und erledigt wurde: ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'Das war die erste Bestellung bei uns.',
          one: 'Davor gab es eine Bestellung.',
          other: ['Davor gab es ', ['#'], ' Bestellungen.'],
        },
      ],
    ],
    'note.leave-out': 'Weglassen: eine zweite Entschuldigung, die Gründe, alles zum Kaufen.',
    'letter.order': ['Bestellung ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        {
          first: 'Zuerst zugesagt',
          stated: 'Jetzt',
          expected: 'Jetzt erwartet',
          other: 'Angekommen',
        },
      ],
    ],
    'letter.news.title': 'So steht es jetzt um Ihre Bestellung',
    'letter.answer.title': [
      [
        'named',
        'select',
        { yes: [['name'], ' hat Ihnen geantwortet'], other: 'Unsere Antwort an Sie' },
      ],
    ],
    'letter.answer.asked': 'Sie haben geschrieben',
    'letter.agreed.title': ['Wir haben Ihre Wahl: ', ['title']],
    'letter.done.title': ['Erledigt: ', ['title']],
    'letter.cancelled.title': 'Ihre Bestellung gilt als storniert, und Ihr Geld kommt zurück',
    'letter.cancelled.text': [
      'Ihre Bestellung (',
      ['items'],
      ') ist nicht in der Zeit gekommen, die uns das Gesetz lässt, und gilt deshalb als storniert. Sie müssen nichts tun.',
    ],
    'letter.reference': ['Vorgang ', ['reference']],
    'letter.link.title': 'Der Link zu Ihrer Bestellung',
    'letter.link.text':
      'Sie haben den Link zu Ihrer Bestellung angefordert. Er öffnet die Seite, auf der alles dazu steht; bitte geben Sie ihn nicht weiter.',
    'letter.link.stranger':
      'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Niemand hat Ihre Bestellung gesehen.',
    'letter.ways': 'Was Sie tun können',
    'letter.options': 'Wie wir es wiedergutmachen',
    'letter.choose': 'Auf der Bestellseite wählen',
    'letter.next.page': [
      'Bis ',
      ['moment'],
      ' finden Sie auf Ihrer Bestellseite Neuigkeiten, was auch geschieht.',
    ],
    'letter.open': 'Bestellung ansehen',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'In dieser Nachricht geht es um Ihre Bestellung. Wir müssen sie Ihnen von Gesetzes wegen schicken, wie auch immer Sie von uns hören wollten.',
          other: 'In dieser Nachricht geht es um Ihre Bestellung.',
        },
      ],
    ],
    'letter.stop': 'Keine Nachrichten mehr zu dieser Bestellung',
  },
};
