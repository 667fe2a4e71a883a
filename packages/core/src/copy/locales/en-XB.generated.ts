// Compiled from ../messages/en.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `en-XB`. */
export const enXB: LocaleCopy = {
  locale: 'en-XB',
  direction: 'rtl',
  messages: {
    moment: [['day'], ', ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['long']],
    'date.on': ['\u202eon\u202c ', ['day']],
    'date.between': ['\u202ebetween\u202c ', ['from'], ' \u202eand\u202c ', ['by']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      [
        'count',
        'plural',
        {
          one: [['#'], ' \u202emore\u202c \u202ething\u202c'],
          other: [['#'], ' \u202emore\u202c \u202ethings\u202c'],
        },
      ],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eWe\u202c \u202epromised\u202c \u202eto\u202c \u202esend\u202c \u202eit\u202c \u202eby\u202c ',
            ['day'],
            ', \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c',
          ],
          word: [
            '\u202eWe\u202c \u202epromised\u202c \u202eyou\u202c \u202eword\u202c \u202eby\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eyou\u202c \u202edid\u202c \u202enot\u202c \u202eget\u202c \u202eit\u202c',
          ],
          other: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c \u202emake\u202c \u202eit\u202c',
          ],
        },
      ],
    ],
    'title.late.light': [
      ['day'],
      ' \u202ecame\u202c, \u202eand\u202c \u202eyour\u202c \u202eorder\u202c \u202edid\u202c \u202enot\u202c',
    ],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eWe\u202c \u202epromised\u202c \u202eto\u202c \u202esend\u202c \u202eit\u202c \u202eall\u202c \u202eby\u202c ',
            ['day'],
            ', \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c',
          ],
          other: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202epart\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c \u202edid\u202c \u202enot\u202c \u202emake\u202c \u202eit\u202c',
          ],
        },
      ],
    ],
    'title.part.light': [
      ['day'],
      ' \u202ecame\u202c, \u202eand\u202c \u202epart\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c \u202edid\u202c \u202enot\u202c',
    ],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eWe\u202c \u202epromised\u202c \u202eto\u202c \u202esend\u202c \u202eit\u202c \u202eby\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202eleft\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          word: [
            '\u202eWe\u202c \u202epromised\u202c \u202eyou\u202c \u202eword\u202c \u202eby\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202ecame\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          pickup: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202ewas\u202c \u202eready\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          complete: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202ewas\u202c \u202eready\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          remedy: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202ewas\u202c \u202edone\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          other: [
            '\u202eWe\u202c \u202epromised\u202c ',
            ['day'],
            ', \u202eand\u202c \u202eit\u202c \u202ecame\u202c \u202eon\u202c ',
            ['arrived'],
          ],
        },
      ],
    ],
    'title.late.same-day': [
      '\u202eIt\u202c \u202ecame\u202c \u202eon\u202c ',
      ['day'],
      ', \u202elater\u202c \u202ethan\u202c \u202ewe\u202c \u202epromised\u202c',
    ],
    'title.lost':
      '\u202eYour\u202c \u202eparcel\u202c \u202ewas\u202c \u202elost\u202c \u202ebefore\u202c \u202eit\u202c \u202ereached\u202c \u202eyou\u202c',
    'title.damaged-on-the-way':
      '\u202eYour\u202c \u202eorder\u202c \u202ewas\u202c \u202edamaged\u202c \u202eon\u202c \u202eits\u202c \u202eway\u202c \u202eto\u202c \u202eyou\u202c',
    'title.returning':
      '\u202eYour\u202c \u202eorder\u202c \u202eis\u202c \u202eon\u202c \u202eits\u202c \u202eway\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c, \u202enot\u202c \u202eto\u202c \u202eyou\u202c',
    'title.returned':
      '\u202eYour\u202c \u202eorder\u202c \u202ecame\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c \u202einstead\u202c \u202eof\u202c \u202eto\u202c \u202eyou\u202c',
    'title.not-received':
      '\u202eIt\u202c \u202eis\u202c \u202emarked\u202c \u202eas\u202c \u202edelivered\u202c, \u202eand\u202c \u202eyou\u202c \u202edo\u202c \u202enot\u202c \u202ehave\u202c \u202eit\u202c',
    'title.damaged': '\u202eYour\u202c \u202eorder\u202c \u202ecame\u202c \u202edamaged\u202c',
    'title.wrong-item':
      '\u202eWe\u202c \u202esent\u202c \u202eyou\u202c \u202ethe\u202c \u202ewrong\u202c \u202ething\u202c',
    'title.missing-item':
      '\u202eSomething\u202c \u202ewas\u202c \u202emissing\u202c \u202efrom\u202c \u202eyour\u202c \u202eparcel\u202c',
    'title.slow':
      '\u202eIt\u202c \u202etook\u202c \u202ea\u202c \u202ewhile\u202c, \u202eand\u202c \u202eyou\u202c \u202etold\u202c \u202eus\u202c \u202eso\u202c',
    'title.cancelled':
      '\u202eWe\u202c \u202epromised\u202c \u202eyou\u202c \u202ethis\u202c \u202eorder\u202c, \u202eand\u202c \u202ewe\u202c \u202ecancelled\u202c \u202eit\u202c',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eYour\u202c \u202eorder\u202c \u202emay\u202c \u202enot\u202c \u202eleave\u202c \u202eus\u202c \u202eby\u202c ',
            ['day'],
          ],
          pickup: [
            '\u202eYour\u202c \u202eorder\u202c \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202eready\u202c \u202eby\u202c ',
            ['day'],
          ],
          complete: [
            '\u202eYour\u202c \u202eorder\u202c \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202eready\u202c \u202eby\u202c ',
            ['day'],
          ],
          word: [
            '\u202eYou\u202c \u202emay\u202c \u202enot\u202c \u202ehear\u202c \u202efrom\u202c \u202eus\u202c \u202eby\u202c ',
            ['day'],
          ],
          remedy: [
            '\u202eWhat\u202c \u202ewe\u202c \u202eowe\u202c \u202eyou\u202c \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202edone\u202c \u202eby\u202c ',
            ['day'],
          ],
          other: [
            '\u202eYour\u202c \u202eorder\u202c \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202ewith\u202c \u202eyou\u202c \u202eby\u202c ',
            ['day'],
          ],
        },
      ],
    ],
    'title.revised':
      '\u202eYour\u202c \u202eorder\u202c \u202ehas\u202c \u202ea\u202c \u202enew\u202c \u202edate\u202c',
    'title.customer':
      '\u202eYour\u202c \u202eorder\u202c \u202ehas\u202c \u202enot\u202c \u202ereached\u202c \u202eyou\u202c \u202eyet\u202c',
    'title.undated':
      '\u202eYour\u202c \u202eorder\u202c \u202ehas\u202c \u202enot\u202c \u202ereached\u202c \u202eyou\u202c \u202eyet\u202c',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: '\u202eYour\u202c \u202eorder\u202c \u202eleft\u202c \u202eus\u202c \u202elater\u202c \u202ethan\u202c \u202eit\u202c \u202eshould\u202c \u202ehave\u202c',
          other:
            '\u202eYour\u202c \u202eorder\u202c \u202ecame\u202c \u202elater\u202c \u202ethan\u202c \u202eit\u202c \u202eshould\u202c \u202ehave\u202c',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202eleft\u202c \u202eus\u202c',
          ],
          pickup: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c \u202eto\u202c \u202ecollect\u202c',
          ],
          complete: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c',
          ],
          word: '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202eheard\u202c \u202efrom\u202c \u202eus\u202c',
          remedy:
            '\u202eWhat\u202c \u202ewe\u202c \u202eowe\u202c \u202eyou\u202c \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202edone\u202c',
          other: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
          ],
        },
      ],
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.part': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202eleft\u202c \u202eus\u202c',
          ],
          pickup: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c \u202eto\u202c \u202ecollect\u202c',
          ],
          complete: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c',
          ],
          other: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
          ],
        },
      ],
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202etogether\u202c \u202ewith\u202c \u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c.',
    ],
    'acknowledgement.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202eleft\u202c \u202eus\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c \u202eleft\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          pickup: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c \u202eto\u202c \u202ecollect\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c ',
            ['count', 'plural', { one: '\u202ewas\u202c', other: '\u202ewere\u202c' }],
            ' \u202eready\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          complete: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202eready\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c ',
            ['count', 'plural', { one: '\u202ewas\u202c', other: '\u202ewere\u202c' }],
            ' \u202eready\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          word: [
            '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202eheard\u202c \u202efrom\u202c \u202eus\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c \u202eheard\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          remedy: [
            '\u202eWhat\u202c \u202ewe\u202c \u202eowe\u202c \u202eyou\u202c \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202edone\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c \u202ewas\u202c \u202edone\u202c \u202eon\u202c ',
            ['arrived'],
          ],
          other: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
            ', \u202eand\u202c \u202ecame\u202c \u202eon\u202c ',
            ['arrived'],
          ],
        },
      ],
      '.',
    ],
    'acknowledgement.lost': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202eand\u202c ',
      ['count', 'plural', { one: '\u202ewas\u202c', other: '\u202ewere\u202c' }],
      ' \u202elost\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
    ],
    'acknowledgement.damaged-on-the-way': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202eand\u202c ',
      ['count', 'plural', { one: '\u202ewas\u202c', other: '\u202ewere\u202c' }],
      ' \u202edamaged\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
    ],
    'acknowledgement.returning': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202eand\u202c ',
      ['count', 'plural', { one: '\u202eis\u202c', other: '\u202eare\u202c' }],
      ' \u202eon\u202c \u202ethe\u202c \u202eway\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c \u202einstead\u202c.',
    ],
    'acknowledgement.returned': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202eand\u202c \u202ecame\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c \u202einstead\u202c.',
    ],
    'acknowledgement.not-received': [
      '\u202eYou\u202c \u202etell\u202c \u202eus\u202c \u202ethat\u202c \u202eyour\u202c ',
      ['items'],
      ['dated', 'select', { yes: [', \u202edue\u202c \u202eby\u202c ', ['date'], ','], other: '' }],
      ' \u202enever\u202c \u202ecame\u202c. \u202eThe\u202c \u202eparcel\u202c \u202eis\u202c \u202emarked\u202c \u202eas\u202c \u202edelivered\u202c, \u202eand\u202c \u202ewe\u202c \u202etake\u202c \u202eyour\u202c \u202eword\u202c \u202eover\u202c \u202ethat\u202c.',
    ],
    'acknowledgement.damaged': [
      '\u202eYour\u202c ',
      ['items'],
      ['dated', 'select', { yes: [', \u202edue\u202c \u202eby\u202c ', ['date'], ','], other: '' }],
      ' \u202ecame\u202c \u202edamaged\u202c.',
    ],
    'acknowledgement.wrong-item': [
      '\u202eSomething\u202c \u202eelse\u202c \u202ecame\u202c \u202ein\u202c \u202eplace\u202c \u202eof\u202c \u202eyour\u202c ',
      ['items'],
      ['dated', 'select', { yes: [', \u202edue\u202c \u202eby\u202c ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.missing-item': [
      '\u202eYour\u202c \u202eparcel\u202c \u202ecame\u202c \u202ewithout\u202c \u202eyour\u202c ',
      ['items'],
      ['dated', 'select', { yes: [', \u202edue\u202c \u202eby\u202c ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': [
      '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eyour\u202c ',
      ['items'],
      ' \u202etook\u202c \u202ea\u202c \u202ewhile\u202c \u202eto\u202c \u202ecome\u202c.',
    ],
    'acknowledgement.cancelled': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202ewith\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['date']], other: '' }],
      ', \u202eand\u202c \u202ewe\u202c \u202ecancelled\u202c \u202ewhat\u202c \u202ewe\u202c \u202ehad\u202c \u202epromised\u202c.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202emay\u202c \u202enot\u202c \u202eleave\u202c \u202eus\u202c',
          ],
          pickup: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202eready\u202c \u202eto\u202c \u202ecollect\u202c',
          ],
          complete: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202eready\u202c',
          ],
          word: '\u202eYou\u202c \u202emay\u202c \u202enot\u202c \u202ehear\u202c \u202efrom\u202c \u202eus\u202c',
          remedy:
            '\u202eWhat\u202c \u202ewe\u202c \u202eowe\u202c \u202eyou\u202c \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202edone\u202c',
          other: [
            '\u202eYour\u202c ',
            ['items'],
            ' \u202emay\u202c \u202enot\u202c \u202ebe\u202c \u202ewith\u202c \u202eyou\u202c',
          ],
        },
      ],
      [
        'dated',
        'select',
        {
          yes: [
            ' \u202eby\u202c ',
            ['date'],
            ', \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c',
          ],
          other: ' \u202ein\u202c \u202etime\u202c',
        },
      ],
      '.',
    ],
    'acknowledgement.revised': [
      [
        'dated',
        'select',
        {
          yes: [
            '\u202eWe\u202c \u202efirst\u202c \u202esaid\u202c ',
            ['date'],
            ' \u202efor\u202c \u202eyour\u202c ',
            ['items'],
            '. \u202eIt\u202c \u202ewill\u202c \u202ebe\u202c \u202elater\u202c \u202ethan\u202c \u202ethat\u202c.',
          ],
          other: [
            '\u202eGetting\u202c \u202eyour\u202c ',
            ['items'],
            ' \u202eto\u202c \u202eyou\u202c \u202ewill\u202c \u202etake\u202c \u202elonger\u202c \u202ethan\u202c \u202eit\u202c \u202eshould\u202c.',
          ],
        },
      ],
    ],
    'acknowledgement.customer': [
      '\u202eYour\u202c ',
      ['items'],
      ['dated', 'select', { yes: [', \u202edue\u202c \u202eby\u202c ', ['date'], ','], other: '' }],
      ' ',
      ['count', 'plural', { one: '\u202ehas\u202c', other: '\u202ehave\u202c' }],
      ' \u202enot\u202c \u202ereached\u202c \u202eyou\u202c \u202eyet\u202c.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        {
          warm: '\u202eI\u202c \u202eam\u202c \u202etruly\u202c \u202esorry\u202c.',
          formal: '\u202eWe\u202c \u202eare\u202c \u202esorry\u202c.',
          other: '\u202eI\u202c \u202eam\u202c \u202esorry\u202c.',
        },
      ],
    ],
    'responsibility.again':
      '\u202eThis\u202c \u202eis\u202c \u202enot\u202c \u202ethe\u202c \u202efirst\u202c \u202etime\u202c \u202ewe\u202c \u202ehave\u202c \u202elet\u202c \u202eyou\u202c \u202edown\u202c.',
    'responsibility.date':
      '\u202eWe\u202c \u202egave\u202c \u202eyou\u202c \u202ethat\u202c \u202edate\u202c \u202eand\u202c \u202edid\u202c \u202enot\u202c \u202ekeep\u202c \u202eit\u202c.',
    'responsibility.date.external':
      '\u202eThe\u202c \u202edate\u202c \u202ewas\u202c \u202eours\u202c \u202eto\u202c \u202ekeep\u202c, \u202ewhatever\u202c \u202ecame\u202c \u202ebetween\u202c, \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c \u202ekeep\u202c \u202eit\u202c.',
    'responsibility.part':
      '\u202eWe\u202c \u202epromised\u202c \u202eyou\u202c \u202eall\u202c \u202eof\u202c \u202eit\u202c \u202eby\u202c \u202ethen\u202c, \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c \u202ekeep\u202c \u202ethat\u202c.',
    'responsibility.undated':
      '\u202eGetting\u202c \u202eit\u202c \u202eto\u202c \u202eyou\u202c \u202ewas\u202c \u202eup\u202c \u202eto\u202c \u202eus\u202c, \u202eand\u202c \u202ewe\u202c \u202ehave\u202c \u202enot\u202c \u202edone\u202c \u202eit\u202c.',
    'responsibility.undated.arrived':
      '\u202eGetting\u202c \u202eit\u202c \u202eto\u202c \u202eyou\u202c \u202ewas\u202c \u202eup\u202c \u202eto\u202c \u202eus\u202c, \u202eand\u202c \u202eit\u202c \u202etook\u202c \u202elonger\u202c \u202ethan\u202c \u202eit\u202c \u202eshould\u202c \u202ehave\u202c.',
    'responsibility.goods': [
      '\u202ePutting\u202c ',
      ['count', 'plural', { one: '\u202eit\u202c', other: '\u202ethem\u202c' }],
      ' \u202ein\u202c \u202eyour\u202c \u202ehands\u202c \u202ewas\u202c \u202eup\u202c \u202eto\u202c \u202eus\u202c, \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c \u202edo\u202c \u202eit\u202c.',
    ],
    'responsibility.damaged': [
      '\u202eWe\u202c \u202eshould\u202c \u202ehave\u202c \u202egot\u202c ',
      ['count', 'plural', { one: '\u202eit\u202c', other: '\u202ethem\u202c' }],
      ' \u202eto\u202c \u202eyou\u202c \u202ewhole\u202c, \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c.',
    ],
    'responsibility.wrong-item': '\u202eWe\u202c \u202egot\u202c \u202eit\u202c \u202ewrong\u202c.',
    'responsibility.missing-item':
      '\u202eWe\u202c \u202eshould\u202c \u202ehave\u202c \u202esent\u202c \u202eit\u202c \u202ecomplete\u202c, \u202eand\u202c \u202ewe\u202c \u202edid\u202c \u202enot\u202c.',
    'responsibility.slow':
      '\u202eWe\u202c \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202equicker\u202c.',
    'responsibility.cancelled':
      '\u202eWe\u202c \u202epromised\u202c \u202ewhat\u202c \u202ewe\u202c \u202ecould\u202c \u202enot\u202c \u202edeliver\u202c.',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: [
            '\u202eBad\u202c \u202eweather\u202c \u202eheld\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
          ],
          other: [
            '\u202eBad\u202c \u202eweather\u202c \u202eis\u202c \u202eholding\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
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
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202ewaited\u202c \u202eat\u202c \u202ecustoms\u202c.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eis\u202c \u202ewaiting\u202c \u202eat\u202c \u202ecustoms\u202c.',
          ],
        },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: '\u202eThere\u202c \u202ewere\u202c \u202emore\u202c \u202eparcels\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c \u202ethan\u202c \u202eusual\u202c.',
          other:
            '\u202eThere\u202c \u202eare\u202c \u202emore\u202c \u202eparcels\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c \u202ethan\u202c \u202eusual\u202c.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: '\u202eIt\u202c \u202ewas\u202c \u202eout\u202c \u202eof\u202c \u202estock\u202c \u202ewith\u202c \u202eus\u202c \u202efor\u202c \u202ea\u202c \u202etime\u202c.',
          other:
            '\u202eIt\u202c \u202eis\u202c \u202eout\u202c \u202eof\u202c \u202estock\u202c \u202ewith\u202c \u202eus\u202c \u202efor\u202c \u202enow\u202c.',
        },
      ],
    ],
    'fact.route': [
      [
        'what',
        'select',
        {
          part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
          other: '\u202eYour\u202c \u202eorder\u202c',
        },
      ],
      ' \u202etook\u202c \u202ea\u202c \u202ewrong\u202c \u202eturn\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
    ],
    'fact.store-error': '\u202eThe\u202c \u202emistake\u202c \u202ewas\u202c \u202eours\u202c.',
    'fact.address':
      '\u202eThe\u202c \u202eparcel\u202c \u202ecould\u202c \u202enot\u202c \u202ebe\u202c \u202ehanded\u202c \u202eover\u202c \u202eat\u202c \u202ethe\u202c \u202eaddress\u202c \u202eit\u202c \u202ecarries\u202c.',
    'fact.security': [
      [
        'tense',
        'select',
        {
          past: [
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202ewas\u202c \u202estopped\u202c \u202efor\u202c \u202ea\u202c \u202esecurity\u202c \u202echeck\u202c.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202ehas\u202c \u202ebeen\u202c \u202estopped\u202c \u202efor\u202c \u202ea\u202c \u202esecurity\u202c \u202echeck\u202c.',
          ],
        },
      ],
    ],
    'fact.strike': [
      [
        'tense',
        'select',
        {
          past: [
            '\u202eA\u202c \u202estrike\u202c \u202eheld\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
          ],
          other: [
            '\u202eA\u202c \u202estrike\u202c \u202eis\u202c \u202eholding\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
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
            '\u202eAn\u202c \u202eemergency\u202c \u202eheld\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
          ],
          other: [
            '\u202eAn\u202c \u202eemergency\u202c \u202eis\u202c \u202eholding\u202c ',
            [
              'what',
              'select',
              {
                part: '\u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eyour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eup\u202c.',
          ],
        },
      ],
    ],
    'fact.payment':
      '\u202eThe\u202c \u202epayment\u202c \u202ehas\u202c \u202enot\u202c \u202egone\u202c \u202ethrough\u202c \u202eyet\u202c.',
    'fact.customer':
      '\u202eWe\u202c \u202eneed\u202c \u202esomething\u202c \u202efrom\u202c \u202eyou\u202c \u202ebefore\u202c \u202ewe\u202c \u202ecan\u202c \u202ego\u202c \u202eon\u202c.',
    'fact.door':
      '\u202eThe\u202c \u202eparcel\u202c \u202ewas\u202c \u202eturned\u202c \u202eaway\u202c \u202eat\u202c \u202ethe\u202c \u202edoor\u202c.',
    'fact.attempt': [
      '\u202eWe\u202c \u202etried\u202c \u202eto\u202c \u202edeliver\u202c \u202eon\u202c ',
      ['day'],
      ', \u202eand\u202c \u202ecould\u202c \u202enot\u202c \u202ehand\u202c \u202eit\u202c \u202eover\u202c.',
    ],
    'fact.held': [
      [
        'tense',
        'select',
        {
          past: [
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202ewas\u202c \u202eheld\u202c \u202eup\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
                other: '\u202eYour\u202c \u202eorder\u202c',
              },
            ],
            ' \u202eis\u202c \u202eheld\u202c \u202eup\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
          ],
        },
      ],
    ],
    'fact.not-shipped': [
      [
        'what',
        'select',
        {
          part: '\u202eThe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c',
          other: '\u202eYour\u202c \u202eorder\u202c',
        },
      ],
      ' \u202ehas\u202c \u202enot\u202c \u202eleft\u202c \u202eus\u202c \u202eyet\u202c.',
    ],
    'fact.no-movement': [
      '\u202eYour\u202c \u202eorder\u202c \u202ewas\u202c \u202elast\u202c \u202eseen\u202c \u202emoving\u202c \u202eon\u202c ',
      ['day'],
      '.',
    ],
    'fact.estimate':
      '\u202eThe\u202c \u202elatest\u202c \u202eestimate\u202c \u202eis\u202c \u202elater\u202c \u202ethan\u202c \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c.',
    'repair.date.one': [
      [
        'what',
        'select',
        { part: '\u202eThe\u202c \u202erest\u202c', other: '\u202eYour\u202c \u202eorder\u202c' },
      ],
      ' ',
      [
        'basis',
        'select',
        {
          stated: '\u202enow\u202c \u202earrives\u202c',
          other: '\u202eis\u202c \u202enow\u202c \u202eexpected\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['by'],
      '.',
    ],
    'repair.date.two': [
      [
        'what',
        'select',
        { part: '\u202eThe\u202c \u202erest\u202c', other: '\u202eYour\u202c \u202eorder\u202c' },
      ],
      ' ',
      [
        'basis',
        'select',
        {
          stated: '\u202enow\u202c \u202earrives\u202c',
          other: '\u202eis\u202c \u202enow\u202c \u202eexpected\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['from'],
      ' \u202eor\u202c ',
      ['by'],
      '.',
    ],
    'repair.date.span': [
      [
        'what',
        'select',
        { part: '\u202eThe\u202c \u202erest\u202c', other: '\u202eYour\u202c \u202eorder\u202c' },
      ],
      ' ',
      [
        'basis',
        'select',
        {
          stated: '\u202enow\u202c \u202earrives\u202c',
          other: '\u202eis\u202c \u202enow\u202c \u202eexpected\u202c',
        },
      ],
      ' \u202ebetween\u202c ',
      ['from'],
      ' \u202eand\u202c ',
      ['by'],
      '.',
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eIt\u202c \u202enow\u202c \u202eleaves\u202c \u202eus\u202c \u202eby\u202c ',
            ['by'],
          ],
          other: ['\u202eThe\u202c \u202enew\u202c \u202edate\u202c \u202eis\u202c ', ['by']],
        },
      ],
      '.',
    ],
    'repair.no-date':
      '\u202eWe\u202c \u202ehave\u202c \u202eno\u202c \u202enew\u202c \u202edate\u202c \u202ethat\u202c \u202ewe\u202c \u202ecould\u202c \u202estand\u202c \u202eby\u202c \u202eyet\u202c, \u202eand\u202c \u202ewill\u202c \u202enot\u202c \u202eguess\u202c \u202eat\u202c \u202eone\u202c.',
    'repair.may-make-it':
      '\u202eIt\u202c \u202emay\u202c \u202estill\u202c \u202ecome\u202c \u202ein\u202c \u202etime\u202c.',
    'repair.nothing-to-do':
      '\u202eThere\u202c \u202eis\u202c \u202enothing\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c.',
    'repair.choose': [
      '\u202eYou\u202c \u202ecan\u202c \u202echoose\u202c \u202ehow\u202c \u202ewe\u202c \u202emake\u202c \u202eit\u202c \u202egood\u202c, \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'repair.choose.goods': [
      '\u202eWe\u202c \u202esend\u202c \u202eit\u202c \u202eagain\u202c \u202eor\u202c \u202egive\u202c \u202eyou\u202c \u202eyour\u202c \u202emoney\u202c \u202eback\u202c, \u202eas\u202c \u202eyou\u202c \u202echoose\u202c, \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'repair.choose.refund': [
      '\u202eYour\u202c \u202emoney\u202c \u202eis\u202c \u202eyours\u202c \u202eto\u202c \u202ehave\u202c \u202eback\u202c: \u202eyou\u202c \u202ecan\u202c \u202echoose\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'repair.choose.ask': [
      '\u202eTell\u202c \u202eme\u202c \u202ebelow\u202c \u202ewhat\u202c \u202ewould\u202c \u202ehelp\u202c, \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'repair.person':
      '\u202eI\u202c \u202eam\u202c \u202elooking\u202c \u202eafter\u202c \u202eit\u202c \u202emyself\u202c.',
    'repair.requested':
      '\u202eWhat\u202c \u202eyou\u202c \u202echose\u202c \u202eis\u202c \u202ein\u202c \u202ehand\u202c.',
    'repair.done':
      '\u202eWhat\u202c \u202eyou\u202c \u202echose\u202c \u202eis\u202c \u202edone\u202c.',
    'repair.returning':
      '\u202eWe\u202c \u202eare\u202c \u202ereturning\u202c \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c. \u202eThere\u202c \u202eis\u202c \u202enothing\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c.',
    'repair.returned':
      '\u202eEverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ehas\u202c \u202ebeen\u202c \u202ereturned\u202c \u202eto\u202c \u202eyou\u202c.',
    'repair.customer':
      '\u202eWe\u202c \u202ewould\u202c \u202elike\u202c \u202eto\u202c \u202eget\u202c \u202eit\u202c \u202eto\u202c \u202eyou\u202c \u202eall\u202c \u202ethe\u202c \u202esame\u202c.',
    'forbearance.done': [
      '\u202eWhat\u202c \u202ewe\u202c \u202ehave\u202c \u202echanged\u202c, \u202eon\u202c ',
      ['on'],
      ': ',
      ['change'],
    ],
    'forbearance.planned': [
      '\u202eWhat\u202c \u202ewe\u202c \u202ewill\u202c \u202ehave\u202c \u202echanged\u202c \u202eby\u202c ',
      ['on'],
      ': ',
      ['change'],
    ],
    'thanks.patience': [
      [
        'voice',
        'select',
        {
          warm: '\u202eThank\u202c \u202eyou\u202c \u202efor\u202c \u202ebearing\u202c \u202ewith\u202c \u202eus\u202c',
          other:
            '\u202eThank\u202c \u202eyou\u202c \u202efor\u202c \u202eyour\u202c \u202epatience\u202c',
        },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      '\u202eThank\u202c \u202eyou\u202c \u202efor\u202c \u202ewaiting\u202c',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      '\u202eThank\u202c \u202eyou\u202c \u202efor\u202c \u202etelling\u202c \u202eus\u202c',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': [
      '\u202eYou\u202c \u202ewill\u202c \u202efind\u202c \u202enews\u202c \u202ehere\u202c \u202eby\u202c ',
      ['moment'],
      ', \u202ewhatever\u202c \u202ehappens\u202c.',
    ],
    'next.email': [
      [
        'voice',
        'select',
        {
          formal: [
            '\u202eWe\u202c \u202ewill\u202c \u202ewrite\u202c \u202eto\u202c \u202eyou\u202c \u202eagain\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
          other: [
            '\u202eI\u202c \u202ewill\u202c \u202ewrite\u202c \u202eto\u202c \u202eyou\u202c \u202eagain\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
        },
      ],
    ],
    'next.letter': [
      [
        'voice',
        'select',
        {
          formal: [
            '\u202eWe\u202c \u202ewill\u202c \u202ewrite\u202c \u202eto\u202c \u202eyou\u202c \u202eagain\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
          other: [
            '\u202eI\u202c \u202ewill\u202c \u202ewrite\u202c \u202eto\u202c \u202eyou\u202c \u202eagain\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
        },
      ],
    ],
    'next.phone': [
      [
        'voice',
        'select',
        {
          formal: [
            '\u202eWe\u202c \u202ewill\u202c \u202ecall\u202c \u202eyou\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
          other: [
            '\u202eI\u202c \u202ewill\u202c \u202ecall\u202c \u202eyou\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
        },
      ],
    ],
    'next.sms': [
      [
        'voice',
        'select',
        {
          formal: [
            '\u202eWe\u202c \u202ewill\u202c \u202esend\u202c \u202eyou\u202c \u202eword\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
          other: [
            '\u202eI\u202c \u202ewill\u202c \u202esend\u202c \u202eyou\u202c \u202eword\u202c \u202eby\u202c ',
            ['moment'],
            ', \u202ewhatever\u202c \u202ehappens\u202c.',
          ],
        },
      ],
    ],
    'next.overdue': [
      '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202eheard\u202c \u202efrom\u202c \u202eus\u202c \u202eby\u202c ',
      ['moment'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: '\u202eI\u202c \u202eam\u202c \u202etruly\u202c \u202esorry\u202c \u202efor\u202c \u202ethat\u202c \u202esilence\u202c \u202etoo\u202c.',
          formal:
            '\u202eWe\u202c \u202eare\u202c \u202esorry\u202c \u202efor\u202c \u202ethat\u202c \u202esilence\u202c \u202etoo\u202c.',
          other:
            '\u202eI\u202c \u202eam\u202c \u202esorry\u202c \u202efor\u202c \u202ethat\u202c \u202esilence\u202c \u202etoo\u202c.',
        },
      ],
    ],
    'headline.on-track': '\u202eOn\u202c \u202etrack\u202c',
    'headline.at-risk': '\u202eMay\u202c \u202ebe\u202c \u202elate\u202c',
    'headline.stalled': '\u202eNot\u202c \u202emoving\u202c',
    'headline.running-late': '\u202eRunning\u202c \u202elate\u202c',
    'headline.partly-late':
      '\u202ePart\u202c \u202eof\u202c \u202eit\u202c \u202eis\u202c \u202elate\u202c',
    'headline.back-on-track': '\u202eBack\u202c \u202eon\u202c \u202etrack\u202c',
    'headline.arrived': '\u202eArrived\u202c',
    'headline.arrived-early': '\u202eArrived\u202c \u202eearly\u202c',
    'headline.arrived-late': '\u202eArrived\u202c \u202elate\u202c',
    'headline.returning': '\u202eComing\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c',
    'headline.returned': '\u202eCame\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c',
    'headline.lost': '\u202eLost\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c',
    'headline.damaged-on-the-way':
      '\u202eDamaged\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c',
    'headline.not-received':
      '\u202eMarked\u202c \u202eas\u202c \u202edelivered\u202c, \u202enot\u202c \u202ewith\u202c \u202eyou\u202c',
    'headline.damaged': '\u202eCame\u202c \u202edamaged\u202c',
    'headline.wrong-item': '\u202eThe\u202c \u202ewrong\u202c \u202ething\u202c \u202ecame\u202c',
    'headline.missing-item': '\u202eSomething\u202c \u202eis\u202c \u202emissing\u202c',
    'headline.cancelled': '\u202eCancelled\u202c',
    'headline.unknown': '\u202eNo\u202c \u202edate\u202c \u202eyet\u202c',
    'headline.left': '\u202eLeft\u202c \u202eus\u202c',
    'headline.left-late': '\u202eLeft\u202c \u202eus\u202c \u202elate\u202c',
    'headline.done': '\u202eDone\u202c',
    'headline.done-late': '\u202eDone\u202c, \u202elate\u202c',
    'summary.late':
      '\u202eYour\u202c \u202eorder\u202c \u202eis\u202c \u202eon\u202c \u202eits\u202c \u202eway\u202c, \u202elater\u202c \u202ethan\u202c \u202ewe\u202c \u202esaid\u202c.',
    'summary.part': [
      ['items'],
      ' ',
      ['count', 'plural', { one: '\u202eis\u202c', other: '\u202eare\u202c' }],
      ' \u202estill\u202c \u202eto\u202c \u202ecome\u202c; \u202ethe\u202c \u202erest\u202c \u202eis\u202c \u202ewith\u202c \u202eyou\u202c.',
    ],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: '\u202eIt\u202c \u202eleft\u202c \u202eus\u202c',
          goods: '\u202eIt\u202c \u202ecame\u202c',
          other: '\u202eIt\u202c \u202ewas\u202c \u202edone\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['day'],
      ', \u202eas\u202c \u202epromised\u202c.',
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: '\u202eIt\u202c \u202eleft\u202c \u202eus\u202c',
          goods: '\u202eIt\u202c \u202ecame\u202c',
          other: '\u202eIt\u202c \u202ewas\u202c \u202edone\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['day'],
      '.',
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: '\u202eIt\u202c \u202eleft\u202c \u202eus\u202c',
          goods: '\u202eIt\u202c \u202ecame\u202c',
          other: '\u202eIt\u202c \u202ewas\u202c \u202edone\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['day'],
      ', \u202eearlier\u202c \u202ethan\u202c \u202epromised\u202c.',
    ],
    'summary.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: '\u202eIt\u202c \u202eleft\u202c \u202eus\u202c',
          goods: '\u202eIt\u202c \u202ecame\u202c',
          other: '\u202eIt\u202c \u202ewas\u202c \u202edone\u202c',
        },
      ],
      ' \u202eon\u202c ',
      ['day'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', \u202ea\u202c \u202eday\u202c \u202eafter\u202c \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c',
          other: [
            ', ',
            ['#'],
            ' \u202edays\u202c \u202eafter\u202c \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c',
          ],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      '\u202eIt\u202c \u202elooked\u202c \u202elate\u202c \u202efor\u202c \u202ea\u202c \u202ewhile\u202c. \u202eIt\u202c \u202eis\u202c \u202enow\u202c \u202eexpected\u202c \u202eby\u202c \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c.',
    'summary.back-on-track.undated':
      '\u202eIt\u202c \u202elooked\u202c \u202elate\u202c \u202efor\u202c \u202ea\u202c \u202ewhile\u202c, \u202eand\u202c \u202eno\u202c \u202elonger\u202c \u202edoes\u202c.',
    'summary.back-on-track.agreed':
      '\u202eIt\u202c \u202eis\u202c \u202eexpected\u202c \u202eby\u202c \u202ethe\u202c \u202enew\u202c \u202edate\u202c \u202eyou\u202c \u202eagreed\u202c \u202eto\u202c.',
    'summary.lost':
      '\u202eYour\u202c \u202eparcel\u202c \u202ewas\u202c \u202elost\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
    'summary.damaged-on-the-way':
      '\u202eYour\u202c \u202eparcel\u202c \u202ewas\u202c \u202edamaged\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c.',
    'summary.returning':
      '\u202eYour\u202c \u202eparcel\u202c \u202eis\u202c \u202eon\u202c \u202eits\u202c \u202eway\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c.',
    'summary.returned':
      '\u202eYour\u202c \u202eparcel\u202c \u202ecame\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c.',
    'summary.not-received':
      '\u202eIt\u202c \u202eis\u202c \u202emarked\u202c \u202eas\u202c \u202edelivered\u202c, \u202eand\u202c \u202eyou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eit\u202c \u202ehas\u202c \u202enot\u202c \u202ecome\u202c.',
    'summary.damaged':
      '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eit\u202c \u202ecame\u202c \u202edamaged\u202c.',
    'summary.wrong-item':
      '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202esomething\u202c \u202eelse\u202c \u202ecame\u202c.',
    'summary.missing-item':
      '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202esomething\u202c \u202ewas\u202c \u202emissing\u202c.',
    'summary.cancelled.store': '\u202eWe\u202c \u202ecancelled\u202c \u202eit\u202c.',
    'summary.cancelled.customer': '\u202eYou\u202c \u202ecancelled\u202c \u202eit\u202c.',
    'summary.cancelled.law':
      '\u202eIt\u202c \u202ecounts\u202c \u202eas\u202c \u202ecancelled\u202c.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: '\u202eEverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ehas\u202c \u202ebeen\u202c \u202ereturned\u202c.',
          other: [
            '\u202eEverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ecomes\u202c \u202eback\u202c \u202eto\u202c \u202eyou\u202c',
            ['dated', 'select', { yes: [' \u202eby\u202c ', ['day']], other: '' }],
            '. \u202eThere\u202c \u202eis\u202c \u202enothing\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c.',
          ],
        },
      ],
    ],
    'summary.unknown':
      '\u202eWe\u202c \u202ecannot\u202c \u202egive\u202c \u202eyou\u202c \u202ea\u202c \u202edate\u202c \u202eyet\u202c.',
    'summary.choose': [
      '\u202eYou\u202c \u202ecan\u202c \u202echoose\u202c \u202ehow\u202c \u202ewe\u202c \u202emake\u202c \u202eit\u202c \u202egood\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'summary.news': [
      '\u202eYou\u202c \u202ewill\u202c \u202ehear\u202c \u202efrom\u202c \u202eus\u202c \u202eagain\u202c \u202eby\u202c ',
      ['moment'],
      '.',
    ],
    'summary.news.page': [
      '\u202eYou\u202c \u202ewill\u202c \u202efind\u202c \u202enews\u202c \u202ehere\u202c \u202eby\u202c ',
      ['moment'],
      '.',
    ],
    'summary.news.overdue': [
      '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202eheard\u202c \u202efrom\u202c \u202eus\u202c \u202eby\u202c ',
      ['moment'],
      ', \u202eand\u202c \u202ewe\u202c \u202eare\u202c \u202elate\u202c \u202ewith\u202c \u202ethat\u202c \u202etoo\u202c.',
    ],
    'dates.unknown':
      '\u202eWe\u202c \u202ecannot\u202c \u202esay\u202c \u202ewhen\u202c \u202eyet\u202c',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: '\u202eat\u202c \u202echeckout\u202c',
          product: '\u202eon\u202c \u202ethe\u202c \u202eproduct\u202c \u202epage\u202c',
          page: '\u202eon\u202c \u202eyour\u202c \u202eorder\u202c \u202epage\u202c',
          email: '\u202eby\u202c \u202ee-mail\u202c',
          sms: '\u202eby\u202c \u202etext\u202c \u202emessage\u202c',
          phone: '\u202eby\u202c \u202ephone\u202c',
          letter: '\u202eby\u202c \u202eletter\u202c',
          chat: '\u202ein\u202c \u202ea\u202c \u202echat\u202c',
          law: '\u202eset\u202c \u202eby\u202c \u202elaw\u202c',
          other: '\u202eby\u202c \u202eus\u202c',
        },
      ],
    ],
    'line.on-track': '\u202eOn\u202c \u202etime\u202c',
    'line.at-risk': '\u202eMay\u202c \u202ebe\u202c \u202elate\u202c',
    'line.late': '\u202eLate\u202c',
    'line.arrived': [
      [
        'kind',
        'select',
        {
          ship: '\u202eLeft\u202c \u202eus\u202c',
          goods: '\u202eArrived\u202c',
          other: '\u202eDone\u202c',
        },
      ],
    ],
    'line.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: '\u202eLeft\u202c \u202eus\u202c \u202elate\u202c',
          goods: '\u202eArrived\u202c \u202elate\u202c',
          other: '\u202eDone\u202c \u202elate\u202c',
        },
      ],
    ],
    'line.lost': '\u202eLost\u202c',
    'line.returned': '\u202eBack\u202c \u202ewith\u202c \u202eus\u202c',
    'line.cancelled': '\u202eCancelled\u202c',
    'line.unknown': '\u202eNo\u202c \u202edate\u202c \u202eyet\u202c',
    'line.some': [
      ['fulfilled'],
      ' \u202eof\u202c ',
      ['total'],
      ' ',
      [
        'kind',
        'select',
        {
          ship: '\u202eleft\u202c \u202eus\u202c',
          goods: '\u202earrived\u202c',
          other: '\u202edone\u202c',
        },
      ],
    ],
    'event.placed': '\u202eOrdered\u202c',
    'event.paid': '\u202ePaid\u202c',
    'event.backordered':
      '\u202eOut\u202c \u202eof\u202c \u202estock\u202c \u202efor\u202c \u202enow\u202c',
    'event.label-created': '\u202eGetting\u202c \u202eready\u202c \u202eto\u202c \u202eleave\u202c',
    'event.shipped': '\u202eLeft\u202c \u202eus\u202c',
    'event.in-transit': '\u202eOn\u202c \u202ethe\u202c \u202emove\u202c',
    'event.out-for-delivery': '\u202eOut\u202c \u202efor\u202c \u202edelivery\u202c',
    'event.attempt-failed':
      '\u202eDelivery\u202c \u202etried\u202c, \u202enot\u202c \u202ehanded\u202c \u202eover\u202c',
    'event.ready-for-pickup': '\u202eReady\u202c \u202eto\u202c \u202ecollect\u202c',
    'event.delivered': '\u202eDelivered\u202c',
    'event.picked-up': '\u202eCollected\u202c',
    'event.completed': '\u202eFinished\u202c',
    'event.demanded': [
      '\u202eYou\u202c \u202eset\u202c \u202ea\u202c \u202elast\u202c \u202edate\u202c',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning':
      '\u202eOn\u202c \u202eits\u202c \u202eway\u202c \u202eback\u202c \u202eto\u202c \u202eus\u202c',
    'event.returned': '\u202eBack\u202c \u202ewith\u202c \u202eus\u202c',
    'event.cancelled': '\u202eCancelled\u202c',
    'event.cancelled.law': '\u202eCounts\u202c \u202eas\u202c \u202ecancelled\u202c',
    'event.lost': '\u202eLost\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c',
    'event.damaged': '\u202eDamaged\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived:
            '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eit\u202c \u202ehas\u202c \u202enot\u202c \u202ecome\u202c',
          damaged:
            '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eit\u202c \u202ecame\u202c \u202edamaged\u202c',
          wrongitem:
            '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202ethe\u202c \u202ewrong\u202c \u202ething\u202c \u202ecame\u202c',
          missingitem:
            '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202esomething\u202c \u202ewas\u202c \u202emissing\u202c',
          slow: '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202ethat\u202c \u202eit\u202c \u202etook\u202c \u202etoo\u202c \u202elong\u202c',
          other:
            '\u202eYou\u202c \u202etold\u202c \u202eus\u202c \u202eabout\u202c \u202ea\u202c \u202eproblem\u202c',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone:
            '\u202eWe\u202c \u202ecalled\u202c \u202eyou\u202c \u202eabout\u202c \u202ethe\u202c \u202edelay\u202c',
          page: '\u202eWe\u202c \u202etold\u202c \u202eyou\u202c \u202ehere\u202c \u202eabout\u202c \u202ethe\u202c \u202edelay\u202c',
          other:
            '\u202eWe\u202c \u202ewrote\u202c \u202eto\u202c \u202eyou\u202c \u202eabout\u202c \u202ethe\u202c \u202edelay\u202c',
        },
      ],
    ],
    'event.consented':
      '\u202eYou\u202c \u202eagreed\u202c \u202eto\u202c \u202ethe\u202c \u202enew\u202c \u202edate\u202c',
    'event.refused':
      '\u202eYou\u202c \u202esaid\u202c \u202eno\u202c \u202eto\u202c \u202ethe\u202c \u202enew\u202c \u202edate\u202c',
    'event.remedied': [
      '\u202eMade\u202c \u202egood\u202c',
      ['valued', 'select', { yes: [': ', ['money']], other: '' }],
    ],
    'event.refunded': [
      '\u202eRefunded\u202c',
      ['valued', 'select', { yes: [': ', ['money']], other: '' }],
    ],
    'event.unknown': '\u202eNews\u202c \u202eof\u202c \u202eyour\u202c \u202eparcel\u202c',
    'event.estimate': ['\u202eNew\u202c \u202eestimate\u202c: ', ['span']],
    'event.resolved': '\u202eMoving\u202c \u202eagain\u202c',
    'event.held-here':
      '\u202eSomething\u202c \u202ewent\u202c \u202ewrong\u202c \u202eon\u202c \u202eour\u202c \u202eside\u202c, \u202eand\u202c \u202ewe\u202c \u202eare\u202c \u202eputting\u202c \u202eit\u202c \u202eright\u202c',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather:
            '\u202eHeld\u202c \u202eup\u202c \u202eby\u202c \u202ebad\u202c \u202eweather\u202c',
          customs: '\u202eHeld\u202c \u202eat\u202c \u202ecustoms\u202c',
          address:
            '\u202eHeld\u202c \u202eup\u202c \u202eat\u202c \u202ethe\u202c \u202eaddress\u202c',
          capacity:
            '\u202eHeld\u202c \u202eup\u202c: \u202emore\u202c \u202eparcels\u202c \u202ethan\u202c \u202eusual\u202c',
          stock: '\u202eWaiting\u202c \u202efor\u202c \u202estock\u202c',
          payment: '\u202eWaiting\u202c \u202efor\u202c \u202epayment\u202c',
          carriererror: '\u202eTook\u202c \u202ea\u202c \u202ewrong\u202c \u202eturn\u202c',
          storeerror:
            '\u202eHeld\u202c \u202eup\u202c \u202eby\u202c \u202eour\u202c \u202emistake\u202c',
          customer: '\u202eWaiting\u202c \u202efor\u202c \u202eyou\u202c',
          security:
            '\u202eStopped\u202c \u202efor\u202c \u202ea\u202c \u202esecurity\u202c \u202echeck\u202c',
          strike: '\u202eHeld\u202c \u202eup\u202c \u202eby\u202c \u202ea\u202c \u202estrike\u202c',
          disaster:
            '\u202eHeld\u202c \u202eup\u202c \u202eby\u202c \u202ean\u202c \u202eemergency\u202c',
          other: '\u202eHeld\u202c \u202eup\u202c \u202eon\u202c \u202ethe\u202c \u202eway\u202c',
        },
      ],
    ],
    'event.asked': '\u202eYou\u202c \u202ewrote\u202c \u202eto\u202c \u202eus\u202c',
    'event.answered': '\u202eWe\u202c \u202eanswered\u202c \u202eyou\u202c',
    'event.incident-over': ['\u202eSorted\u202c \u202eout\u202c: ', ['title']],
    'event.revised': [
      '\u202eWe\u202c \u202egave\u202c \u202eyou\u202c \u202ea\u202c \u202enew\u202c \u202edate\u202c: ',
      ['span'],
    ],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              {
                stated: '\u202eLeaves\u202c \u202eus\u202c',
                due: '\u202eDue\u202c \u202eto\u202c \u202eleave\u202c \u202eus\u202c',
                other: '\u202eExpected\u202c \u202eto\u202c \u202eleave\u202c \u202eus\u202c',
              },
            ],
          ],
          goods: [
            [
              'basis',
              'select',
              {
                stated: '\u202eArrives\u202c',
                due: '\u202eDue\u202c',
                other: '\u202eExpected\u202c',
              },
            ],
          ],
          other: [
            [
              'basis',
              'select',
              { stated: '\u202eDue\u202c', due: '\u202eDue\u202c', other: '\u202eExpected\u202c' },
            ],
          ],
        },
      ],
      ' ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': '\u202eKeep\u202c \u202ethe\u202c \u202eorder\u202c',
    'keep.title.part': '\u202eKeep\u202c \u202ewaiting\u202c \u202efor\u202c \u202eit\u202c',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              {
                stated: '\u202eIt\u202c \u202eleaves\u202c \u202eus\u202c',
                other:
                  '\u202eIt\u202c \u202eis\u202c \u202eexpected\u202c \u202eto\u202c \u202eleave\u202c \u202eus\u202c',
              },
            ],
          ],
          goods: [
            [
              'basis',
              'select',
              {
                stated: '\u202eIt\u202c \u202earrives\u202c',
                other: '\u202eIt\u202c \u202eis\u202c \u202eexpected\u202c',
              },
            ],
          ],
          other: '\u202eIt\u202c \u202eis\u202c \u202edue\u202c',
        },
      ],
      ' ',
      ['span'],
    ],
    'keep.detail.undated':
      '\u202eWe\u202c \u202ecannot\u202c \u202esay\u202c \u202eyet\u202c \u202ewhen\u202c \u202eit\u202c \u202earrives\u202c',
    'keep.detail.goods':
      '\u202eWe\u202c \u202emake\u202c \u202eit\u202c \u202egood\u202c \u202ethe\u202c \u202eway\u202c \u202eyou\u202c \u202echoose\u202c',
    'exit.title': [
      [
        'valued',
        'select',
        {
          yes: ['\u202eCancel\u202c, ', ['money'], ' \u202eback\u202c'],
          other: '\u202eCancel\u202c, \u202eyour\u202c \u202emoney\u202c \u202eback\u202c',
        },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: [
            '\u202eCancel\u202c \u202ewhat\u202c \u202eis\u202c \u202emissing\u202c, ',
            ['money'],
            ' \u202eback\u202c',
          ],
          other:
            '\u202eCancel\u202c \u202ewhat\u202c \u202eis\u202c \u202emissing\u202c, \u202eits\u202c \u202eprice\u202c \u202eback\u202c',
        },
      ],
    ],
    'exit.title.cancelled': [
      [
        'valued',
        'select',
        {
          yes: [['money'], ' \u202eback\u202c'],
          other: '\u202eYour\u202c \u202emoney\u202c \u202eback\u202c',
        },
      ],
    ],
    'exit.detail': [
      '\u202eEverything\u202c \u202eyou\u202c \u202epaid\u202c, ',
      [
        'paid',
        'select',
        {
          yes: ['\u202eto\u202c \u202eyour\u202c ', ['label']],
          other: '\u202ethe\u202c \u202eway\u202c \u202eyou\u202c \u202epaid\u202c \u202eit\u202c',
        },
      ],
      ['dated', 'select', { yes: [', \u202eby\u202c ', ['day']], other: '' }],
    ],
    'exit.detail.part': [
      '\u202eWhat\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c ',
      ['items'],
      ', ',
      [
        'paid',
        'select',
        {
          yes: ['\u202eto\u202c \u202eyour\u202c ', ['label']],
          other: '\u202ethe\u202c \u202eway\u202c \u202eyou\u202c \u202epaid\u202c \u202eit\u202c',
        },
      ],
      ['dated', 'select', { yes: [', \u202eby\u202c ', ['day']], other: '' }],
    ],
    'exit.chosen': '\u202eCancelled\u202c, \u202emoney\u202c \u202eback\u202c',
    'exit.chosen.part':
      '\u202eThe\u202c \u202erest\u202c \u202ecancelled\u202c, \u202emoney\u202c \u202eback\u202c',
    'exit.chosen.cancelled': '\u202eYour\u202c \u202emoney\u202c \u202eback\u202c',
    'exit.confirm': [
      [
        'valued',
        'select',
        {
          yes: ['\u202eCancel\u202c \u202eand\u202c \u202erefund\u202c ', ['money']],
          other: '\u202eCancel\u202c \u202eand\u202c \u202erefund\u202c \u202eeverything\u202c',
        },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: [
            '\u202eCancel\u202c \u202ethe\u202c \u202erest\u202c \u202eand\u202c \u202erefund\u202c ',
            ['money'],
          ],
          other:
            '\u202eCancel\u202c \u202ethe\u202c \u202erest\u202c \u202eand\u202c \u202erefund\u202c \u202eit\u202c',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      [
        'valued',
        'select',
        {
          yes: ['\u202eRefund\u202c ', ['money']],
          other: '\u202eRefund\u202c \u202eeverything\u202c',
        },
      ],
    ],
    'exit.changes':
      '\u202eNothing\u202c \u202emore\u202c \u202ewill\u202c \u202ebe\u202c \u202esent\u202c \u202eto\u202c \u202eyou\u202c.',
    'exit.changes.part':
      '\u202eWhat\u202c \u202eyou\u202c \u202ealready\u202c \u202ehave\u202c \u202estays\u202c \u202ewith\u202c \u202eyou\u202c.',
    'option.money.detail': [
      [
        'paid',
        'select',
        {
          yes: ['\u202eTo\u202c \u202eyour\u202c ', ['label']],
          other: '\u202eThe\u202c \u202eway\u202c \u202eyou\u202c \u202epaid\u202c',
        },
      ],
      ', \u202eby\u202c ',
      ['day'],
    ],
    'option.refund-shipping.title': '\u202ePostage\u202c \u202eback\u202c',
    'option.refund-shipping.confirm':
      '\u202eTake\u202c \u202ethe\u202c \u202epostage\u202c \u202eback\u202c',
    'option.discount-this-order.title':
      '\u202eMoney\u202c \u202eoff\u202c \u202ethis\u202c \u202eorder\u202c',
    'option.discount-this-order.confirm': [
      '\u202eTake\u202c ',
      ['money'],
      ' \u202eoff\u202c \u202ethis\u202c \u202eorder\u202c',
    ],
    'option.discount-next-order.title':
      '\u202eMoney\u202c \u202eoff\u202c \u202eyour\u202c \u202enext\u202c \u202eorder\u202c',
    'option.discount-next-order.confirm': [
      '\u202eTake\u202c ',
      ['money'],
      ' \u202eoff\u202c \u202ethe\u202c \u202enext\u202c \u202eorder\u202c',
    ],
    'option.discount-next-order.detail': [
      '\u202eA\u202c \u202ecode\u202c \u202efor\u202c \u202eyou\u202c \u202eby\u202c ',
      ['day'],
      [
        'expires',
        'select',
        { yes: [', \u202evalid\u202c \u202euntil\u202c ', ['until']], other: '' },
      ],
    ],
    'option.store-credit.title':
      '\u202eCredit\u202c \u202efor\u202c \u202eanother\u202c \u202etime\u202c',
    'option.store-credit.confirm': [
      '\u202eTake\u202c ',
      ['money'],
      ' \u202ein\u202c \u202ecredit\u202c',
    ],
    'option.store-credit.detail': [
      '\u202eIn\u202c \u202eyour\u202c \u202eaccount\u202c \u202eby\u202c ',
      ['day'],
      [
        'expires',
        'select',
        { yes: [', \u202evalid\u202c \u202euntil\u202c ', ['until']], other: '' },
      ],
    ],
    'option.partial-refund.title': [
      '\u202eMoney\u202c \u202eback\u202c \u202efor\u202c ',
      ['items'],
    ],
    'option.partial-refund.confirm': ['\u202eRefund\u202c ', ['money']],
    'option.partial-refund.changes':
      '\u202eIt\u202c \u202ewill\u202c \u202enot\u202c \u202ebe\u202c \u202esent\u202c \u202eany\u202c \u202emore\u202c; \u202ethe\u202c \u202erest\u202c \u202eof\u202c \u202eyour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c.',
    'option.replace.title': '\u202eSend\u202c \u202eit\u202c \u202eagain\u202c',
    'option.replace.confirm': '\u202eSend\u202c \u202eit\u202c \u202eagain\u202c',
    'option.replace.detail': [
      ['items'],
      ', \u202eat\u202c \u202eno\u202c \u202ecost\u202c \u202eto\u202c \u202eyou\u202c, \u202eby\u202c ',
      ['day'],
    ],
    'option.ship-separately.title':
      '\u202eSend\u202c \u202ethe\u202c \u202erest\u202c \u202eon\u202c \u202eits\u202c \u202eown\u202c',
    'option.ship-separately.confirm':
      '\u202eSend\u202c \u202eit\u202c \u202eon\u202c \u202eits\u202c \u202eown\u202c',
    'option.ship-separately.detail': [
      ['items'],
      ', \u202eat\u202c \u202eno\u202c \u202ecost\u202c \u202eto\u202c \u202eyou\u202c, \u202eby\u202c ',
      ['day'],
    ],
    'option.refund.changes': [
      [
        'coming',
        'select',
        {
          yes: '\u202eIt\u202c \u202estill\u202c \u202ecomes\u202c \u202eto\u202c \u202eyou\u202c, \u202eand\u202c \u202eit\u202c \u202eis\u202c \u202eyours\u202c.',
          other: '\u202eIt\u202c \u202estays\u202c \u202eyours\u202c.',
        },
      ],
    ],
    'option.gift-card.title': '\u202eA\u202c \u202egift\u202c \u202ecard\u202c',
    'option.gift-card.confirm': [
      '\u202eTake\u202c \u202ea\u202c \u202egift\u202c \u202ecard\u202c \u202efor\u202c ',
      ['money'],
    ],
    'option.free-item.title': '\u202eA\u202c \u202egift\u202c \u202efrom\u202c \u202eus\u202c',
    'option.free-item.confirm': '\u202eTake\u202c \u202ethe\u202c \u202egift\u202c',
    'option.expedite.title': '\u202eSend\u202c \u202eit\u202c \u202efaster\u202c',
    'option.expedite.confirm': '\u202eSend\u202c \u202eit\u202c \u202efaster\u202c',
    'option.substitute.title': '\u202eSomething\u202c \u202esimilar\u202c \u202einstead\u202c',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [
            ['item'],
            ', \u202eat\u202c \u202eno\u202c \u202eextra\u202c \u202ecost\u202c, \u202eby\u202c ',
            ['day'],
          ],
          other: [
            '\u202eWe\u202c \u202esuggest\u202c \u202eone\u202c \u202eby\u202c ',
            ['day'],
            '; \u202enothing\u202c \u202eis\u202c \u202esent\u202c \u202ebefore\u202c \u202eyou\u202c \u202eagree\u202c',
          ],
        },
      ],
    ],
    'option.substitute.confirm': '\u202eTake\u202c \u202esomething\u202c \u202esimilar\u202c',
    'option.donate.title': ['\u202eA\u202c \u202edonation\u202c \u202eto\u202c ', ['recipient']],
    'option.donate.detail': [
      '\u202eGiven\u202c \u202eby\u202c \u202eus\u202c, \u202eby\u202c ',
      ['day'],
    ],
    'option.donate.confirm': ['\u202eGive\u202c ', ['money'], ' \u202eto\u202c ', ['recipient']],
    'option.call-me.title': '\u202eA\u202c \u202ecall\u202c \u202efrom\u202c \u202eus\u202c',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' \u202ecalls\u202c \u202eyou\u202c \u202eby\u202c ', ['day']],
          other: ['\u202eWe\u202c \u202ecall\u202c \u202eyou\u202c \u202eby\u202c ', ['day']],
        },
      ],
    ],
    'option.call-me.confirm': '\u202eAsk\u202c \u202efor\u202c \u202ethe\u202c \u202ecall\u202c',
    'option.keep-waiting.confirm': '\u202eKeep\u202c \u202ewaiting\u202c',
    'option.keeps-order':
      '\u202eYour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c.',
    'ask.title': '\u202eSomething\u202c \u202eelse\u202c',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' \u202eanswers\u202c \u202eby\u202c ', ['moment']],
          other: [
            '\u202eA\u202c \u202eperson\u202c \u202eanswers\u202c \u202eby\u202c ',
            ['moment'],
          ],
        },
      ],
    ],
    'decline.title': '\u202eNothing\u202c, \u202ethank\u202c \u202eyou\u202c',
    'silence.arrives': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, ',
      [
        'kind',
        'select',
        {
          ship: ['\u202ewe\u202c \u202esend\u202c \u202eit\u202c ', ['span']],
          goods: ['\u202ewe\u202c \u202edeliver\u202c ', ['span']],
          other: [
            '\u202eyour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c, \u202edue\u202c ',
            ['span'],
          ],
        },
      ],
      ', \u202eand\u202c \u202ethese\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'silence.expected': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202eyour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c, \u202eexpected\u202c ',
      ['span'],
      ', \u202eand\u202c \u202ethese\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'silence.undated': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202eyour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c, \u202eand\u202c \u202ethese\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'silence.goods': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202ewe\u202c \u202eneither\u202c \u202esend\u202c \u202enor\u202c \u202erefund\u202c \u202eanything\u202c \u202eyet\u202c; \u202ethese\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'silence.arrived': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202enothing\u202c \u202echanges\u202c, \u202eand\u202c \u202ethese\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '.',
    ],
    'silence.closed': [
      '\u202eThese\u202c \u202eoptions\u202c \u202ewere\u202c \u202eopen\u202c \u202euntil\u202c ',
      ['until'],
      '. \u202eYour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c.',
    ],
    'silence.chosen':
      '\u202eYou\u202c \u202ehave\u202c \u202echosen\u202c. \u202eThere\u202c \u202eis\u202c \u202enothing\u202c \u202emore\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c.',
    'law.silence.consent': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202ethe\u202c \u202enew\u202c \u202edate\u202c \u202ecounts\u202c \u202eas\u202c \u202eagreed\u202c: \u202ewe\u202c \u202esend\u202c \u202eit\u202c \u202eby\u202c ',
      ['day'],
      ', \u202eand\u202c \u202euntil\u202c \u202eit\u202c \u202eis\u202c \u202esent\u202c \u202eyou\u202c \u202ecan\u202c \u202ecancel\u202c \u202eand\u202c \u202ehave\u202c \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202eback\u202c.',
    ],
    'law.silence.cancel': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c \u202eand\u202c \u202ewe\u202c \u202ehave\u202c \u202enot\u202c \u202esent\u202c \u202eit\u202c \u202eby\u202c ',
      ['day'],
      ', \u202eit\u202c \u202eis\u202c \u202ecancelled\u202c \u202eand\u202c \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ecomes\u202c \u202eback\u202c \u202eto\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [', \u202eby\u202c ', ['refund']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ecomes\u202c \u202eback\u202c \u202eto\u202c \u202eyou\u202c',
      ['dated', 'select', { yes: [' \u202eby\u202c ', ['refund']], other: '' }],
      ', \u202ebecause\u202c \u202eit\u202c \u202ecounts\u202c \u202eas\u202c \u202ecancelled\u202c.',
    ],
    'law.silence.right': [
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202eyour\u202c \u202eorder\u202c \u202estays\u202c \u202eas\u202c \u202eit\u202c \u202eis\u202c \u202eand\u202c \u202eyou\u202c \u202ekeep\u202c \u202eyour\u202c \u202eright\u202c \u202eto\u202c \u202ecancel\u202c',
      [
        'optional',
        'select',
        {
          yes: [
            '; \u202ethe\u202c \u202eother\u202c \u202eoptions\u202c \u202estay\u202c \u202eopen\u202c \u202euntil\u202c ',
            ['until'],
          ],
          other: '',
        },
      ],
      '.',
    ],
    'law.silence.nothing':
      '\u202eIf\u202c \u202eyou\u202c \u202edo\u202c \u202enothing\u202c, \u202enothing\u202c \u202echanges\u202c: \u202eyou\u202c \u202eagree\u202c \u202eto\u202c \u202enothing\u202c \u202eand\u202c \u202egive\u202c \u202eup\u202c \u202eno\u202c \u202eright\u202c.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: [
            '\u202eYou\u202c \u202eagree\u202c \u202eto\u202c \u202ethe\u202c \u202enew\u202c \u202edate\u202c, ',
            ['day'],
            '.',
          ],
          other:
            '\u202eYou\u202c \u202eagree\u202c \u202eto\u202c \u202ewait\u202c \u202ewithout\u202c \u202ea\u202c \u202edate\u202c, \u202eand\u202c \u202ecan\u202c \u202ecancel\u202c \u202euntil\u202c \u202ewe\u202c \u202esend\u202c \u202eit\u202c.',
        },
      ],
    ],
    'law.keep.ends-right': [
      '\u202eAgreeing\u202c \u202eto\u202c \u202ewait\u202c \u202echanges\u202c \u202eyour\u202c \u202erights\u202c: \u202eyou\u202c \u202ecan\u202c \u202ethen\u202c \u202eno\u202c \u202elonger\u202c \u202ecancel\u202c \u202ebecause\u202c \u202eit\u202c \u202eis\u202c \u202elate\u202c',
      [
        'dated',
        'select',
        {
          yes: ', \u202eunless\u202c \u202ethe\u202c \u202enew\u202c \u202edate\u202c \u202eis\u202c \u202emissed\u202c \u202eby\u202c \u202emore\u202c \u202ethan\u202c \u202e30\u202c \u202edays\u202c \u202etoo\u202c',
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
          yes: [
            '\u202eWithdraw\u202c \u202efrom\u202c \u202econtract\u202c \u202ehere\u202c, ',
            ['money'],
            ' \u202eback\u202c',
          ],
          other: '\u202eWithdraw\u202c \u202efrom\u202c \u202econtract\u202c \u202ehere\u202c',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: '\u202eYou\u202c \u202esend\u202c \u202eback\u202c \u202ewhat\u202c \u202eyou\u202c \u202ehave\u202c. \u202eWe\u202c \u202econfirm\u202c \u202eyour\u202c \u202ewithdrawal\u202c \u202ein\u202c \u202ewriting\u202c.',
          other:
            '\u202eNothing\u202c \u202emore\u202c \u202ewill\u202c \u202ebe\u202c \u202esent\u202c \u202eto\u202c \u202eyou\u202c. \u202eWe\u202c \u202econfirm\u202c \u202eyour\u202c \u202ewithdrawal\u202c \u202ein\u202c \u202ewriting\u202c.',
        },
      ],
    ],
    'law.withdraw.confirm': '\u202eConfirm\u202c \u202ewithdrawal\u202c',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: [
            '\u202eWe\u202c \u202ewill\u202c \u202esend\u202c \u202eit\u202c \u202eby\u202c ',
            ['day'],
            '.',
          ],
          other: [
            '\u202eIt\u202c \u202ewill\u202c \u202ebe\u202c \u202ewith\u202c \u202eyou\u202c \u202eby\u202c ',
            ['day'],
            '.',
          ],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: '\u202eWe\u202c \u202ecannot\u202c \u202esay\u202c \u202eyet\u202c \u202ewhen\u202c \u202ewe\u202c \u202ecan\u202c \u202esend\u202c \u202eit\u202c.',
          other:
            '\u202eWe\u202c \u202ecannot\u202c \u202esay\u202c \u202eyet\u202c \u202ewhen\u202c \u202eit\u202c \u202ewill\u202c \u202ebe\u202c \u202ewith\u202c \u202eyou\u202c.',
        },
      ],
    ],
    'law.notice.right-to-cancel':
      '\u202eYou\u202c \u202edo\u202c \u202enot\u202c \u202ehave\u202c \u202eto\u202c \u202ewait\u202c: \u202eyou\u202c \u202ecan\u202c \u202ecancel\u202c \u202enow\u202c.',
    'law.notice.full-refund':
      '\u202eIf\u202c \u202eyou\u202c \u202ecancel\u202c, \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ecomes\u202c \u202eback\u202c \u202eto\u202c \u202eyou\u202c \u202epromptly\u202c, \u202ethe\u202c \u202eway\u202c \u202eyou\u202c \u202epaid\u202c \u202eit\u202c, \u202eand\u202c \u202enot\u202c \u202eas\u202c \u202ecredit\u202c.',
    'law.notice.right-until-shipment':
      '\u202eEven\u202c \u202eif\u202c \u202eyou\u202c \u202eagree\u202c \u202eto\u202c \u202ewait\u202c, \u202eyou\u202c \u202ecan\u202c \u202estill\u202c \u202ecancel\u202c \u202euntil\u202c \u202ewe\u202c \u202esend\u202c \u202eit\u202c.',
    'law.notice.free-answer':
      '\u202eAnswering\u202c \u202ecosts\u202c \u202eyou\u202c \u202enothing\u202c: \u202eyou\u202c \u202ecan\u202c \u202edo\u202c \u202eit\u202c \u202eon\u202c \u202eyour\u202c \u202eorder\u202c \u202epage\u202c.',
    'law.notice.silence-cancels': [
      '\u202eUnless\u202c \u202eyou\u202c \u202eagree\u202c \u202eto\u202c \u202ethe\u202c \u202edelay\u202c \u202eby\u202c ',
      ['day'],
      ', \u202eor\u202c \u202ewe\u202c \u202esend\u202c \u202eit\u202c \u202eby\u202c \u202ethen\u202c, \u202eit\u202c \u202eis\u202c \u202ecancelled\u202c \u202eand\u202c \u202eeverything\u202c \u202eyou\u202c \u202epaid\u202c \u202efor\u202c \u202eit\u202c \u202ecomes\u202c \u202eback\u202c \u202eto\u202c \u202eyou\u202c.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            '\u202eYou\u202c \u202ehave\u202c \u202egiven\u202c \u202eus\u202c \u202euntil\u202c ',
            ['day'],
            ' \u202eto\u202c \u202edeliver\u202c \u202eit\u202c. \u202eIf\u202c \u202ewe\u202c \u202emiss\u202c \u202ethat\u202c \u202eday\u202c \u202etoo\u202c, \u202eyou\u202c \u202ecan\u202c \u202eend\u202c \u202ethe\u202c \u202econtract\u202c \u202eand\u202c \u202ehave\u202c \u202eyour\u202c \u202emoney\u202c \u202eback\u202c.',
          ],
          other:
            '\u202eYou\u202c \u202ecan\u202c \u202eset\u202c \u202eus\u202c \u202ea\u202c \u202elast\u202c \u202eday\u202c \u202eto\u202c \u202edeliver\u202c \u202eit\u202c. \u202eIf\u202c \u202ewe\u202c \u202emiss\u202c \u202ethat\u202c \u202eday\u202c \u202etoo\u202c, \u202eyou\u202c \u202ecan\u202c \u202eend\u202c \u202ethe\u202c \u202econtract\u202c \u202eand\u202c \u202ehave\u202c \u202eyour\u202c \u202emoney\u202c \u202eback\u202c.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            '\u202eThe\u202c \u202echoice\u202c \u202eis\u202c \u202eyours\u202c: \u202ethat\u202c \u202ewe\u202c \u202edeliver\u202c \u202eit\u202c, \u202esomething\u202c \u202eequivalent\u202c \u202ein\u202c \u202eits\u202c \u202eplace\u202c, \u202eor\u202c \u202eyour\u202c \u202emoney\u202c \u202eback\u202c, \u202eadjusted\u202c \u202efor\u202c \u202einflation\u202c.',
          other:
            '\u202eThe\u202c \u202echoice\u202c \u202eis\u202c \u202eyours\u202c: \u202eto\u202c \u202ego\u202c \u202eon\u202c \u202ewaiting\u202c, \u202eor\u202c \u202eto\u202c \u202ehave\u202c \u202eyour\u202c \u202emoney\u202c \u202eback\u202c.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      '\u202eYou\u202c \u202ecan\u202c \u202ealso\u202c \u202ewithdraw\u202c \u202efrom\u202c \u202ethe\u202c \u202econtract\u202c \u202ewithout\u202c \u202egiving\u202c \u202ea\u202c \u202ereason\u202c: \u202epress\u202c “\u202ewithdraw\u202c \u202efrom\u202c \u202econtract\u202c \u202ehere\u202c” \u202eon\u202c \u202eyour\u202c \u202eorder\u202c \u202epage\u202c, \u202eand\u202c \u202ewe\u202c \u202econfirm\u202c \u202eit\u202c \u202eto\u202c \u202eyou\u202c \u202ein\u202c \u202ewriting\u202c.',
    'receipt.agreed': ['\u202eAgreed\u202c, ', ['moment']],
    'receipt.under-way': ['\u202eUnder\u202c \u202eway\u202c, ', ['moment']],
    'receipt.done': ['\u202eDone\u202c, ', ['moment']],
    'receipt.delayed': '\u202eNot\u202c \u202edone\u202c \u202eyet\u202c',
    'receipt.delayed.detail': [
      '\u202eIt\u202c \u202eshould\u202c \u202ehave\u202c \u202ebeen\u202c \u202edone\u202c \u202eby\u202c ',
      ['day'],
      '. \u202eWe\u202c \u202eowe\u202c \u202eyou\u202c \u202ethis\u202c.',
    ],
    'receipt.received': ['\u202eReceived\u202c, ', ['moment']],
    'receipt.noted': ['\u202eNoted\u202c, ', ['moment']],
    'receipt.answered': ['\u202eAnswered\u202c, ', ['moment']],
    'receipt.unanswered': '\u202eNot\u202c \u202eanswered\u202c \u202eyet\u202c',
    'receipt.unanswered.detail': [
      '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202ehad\u202c \u202eour\u202c \u202eanswer\u202c \u202eby\u202c ',
      ['moment'],
      '. \u202eWe\u202c \u202eowe\u202c \u202eyou\u202c \u202ethis\u202c.',
    ],
    'receipt.ask.title': '\u202eWe\u202c \u202ehave\u202c \u202eyour\u202c \u202emessage\u202c',
    'receipt.decline.detail':
      '\u202eThank\u202c \u202eyou\u202c. \u202eNothing\u202c \u202emore\u202c \u202eis\u202c \u202easked\u202c \u202eof\u202c \u202eyou\u202c.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: '\u202eLeaves\u202c \u202eus\u202c',
          deliver: '\u202eWith\u202c \u202eyou\u202c',
          pickup: '\u202eReady\u202c \u202eto\u202c \u202ecollect\u202c',
          complete: '\u202eReady\u202c',
          update: '\u202eMore\u202c \u202efrom\u202c \u202eus\u202c',
          remedy: '\u202eWhat\u202c \u202eyou\u202c \u202echose\u202c, \u202edone\u202c',
          other: '\u202eOur\u202c \u202eanswer\u202c',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: '\u202eKept\u202c',
          missed: '\u202eNot\u202c \u202ekept\u202c',
          moved: '\u202eMoved\u202c',
          released: '\u202eNo\u202c \u202elonger\u202c \u202edue\u202c',
          other: '\u202eStill\u202c \u202eahead\u202c',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating:
            '\u202eWe\u202c \u202eare\u202c \u202elooking\u202c \u202einto\u202c \u202eit\u202c',
          identified: '\u202eWe\u202c \u202eknow\u202c \u202ethe\u202c \u202ecause\u202c',
          monitoring:
            '\u202eIt\u202c \u202eworks\u202c \u202eagain\u202c, \u202eand\u202c \u202ewe\u202c \u202eare\u202c \u202ewatching\u202c \u202eit\u202c',
          other: '\u202eOver\u202c',
        },
      ],
    ],
    'incident.next': [
      '\u202eYou\u202c \u202ewill\u202c \u202efind\u202c \u202emore\u202c \u202ehere\u202c \u202eby\u202c ',
      ['moment'],
      '.',
    ],
    'incident.overdue': [
      '\u202eYou\u202c \u202eshould\u202c \u202ehave\u202c \u202efound\u202c \u202emore\u202c \u202ehere\u202c \u202eby\u202c ',
      ['moment'],
      ', \u202eand\u202c \u202ewe\u202c \u202eare\u202c \u202elate\u202c \u202ewith\u202c \u202ethat\u202c.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: '\u202eYour\u202c \u202eorder\u202c \u202ekeeps\u202c \u202eits\u202c \u202edate\u202c.',
          risk: '\u202eYour\u202c \u202eorder\u202c \u202emay\u202c \u202ecome\u202c \u202elater\u202c \u202ethan\u202c \u202ethe\u202c \u202edate\u202c \u202ewe\u202c \u202egave\u202c \u202eyou\u202c.',
          late: '\u202eYour\u202c \u202eorder\u202c \u202eis\u202c \u202erunning\u202c \u202elate\u202c.',
          arrived:
            '\u202eYour\u202c \u202eorder\u202c \u202ehas\u202c \u202ecome\u202c, \u202eso\u202c \u202enothing\u202c \u202echanges\u202c \u202efor\u202c \u202eit\u202c.',
          other:
            '\u202eFor\u202c \u202eyour\u202c \u202eorder\u202c \u202ewe\u202c \u202ecannot\u202c \u202esay\u202c \u202eyet\u202c \u202ewhat\u202c \u202eit\u202c \u202emeans\u202c.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: '\u202eIt\u202c \u202enever\u202c \u202ecame\u202c',
          damaged: '\u202eIt\u202c \u202ecame\u202c \u202ebroken\u202c',
          wrongitem: '\u202eSomething\u202c \u202eelse\u202c \u202ecame\u202c',
          missingitem: '\u202eSomething\u202c \u202ewas\u202c \u202emissing\u202c',
          slow: '\u202eIt\u202c \u202etook\u202c \u202ea\u202c \u202ewhile\u202c',
          other: '\u202eSomething\u202c \u202eelse\u202c',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: '\u202eBy\u202c \u202ee-mail\u202c',
          sms: '\u202eBy\u202c \u202etext\u202c \u202emessage\u202c',
          phone: '\u202eBy\u202c \u202ephone\u202c',
          letter: '\u202eBy\u202c \u202eletter\u202c',
          other: '\u202eOn\u202c \u202ethis\u202c \u202epage\u202c',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        {
          every: '\u202eAt\u202c \u202eevery\u202c \u202echange\u202c',
          other:
            '\u202eOnly\u202c \u202ewhen\u202c \u202ethe\u202c \u202edate\u202c \u202eor\u202c \u202eyour\u202c \u202eoptions\u202c \u202echange\u202c',
        },
      ],
    ],
    'updates.always':
      '\u202eWhat\u202c \u202ethe\u202c \u202elaw\u202c \u202erequires\u202c \u202eus\u202c \u202eto\u202c \u202etell\u202c \u202eyou\u202c, \u202ewe\u202c \u202esend\u202c \u202eyou\u202c \u202ein\u202c \u202eany\u202c \u202ecase\u202c.',
    'lookup.sent':
      '\u202eIf\u202c \u202ethis\u202c \u202enumber\u202c \u202eand\u202c \u202ee-mail\u202c \u202eaddress\u202c \u202ebelong\u202c \u202eto\u202c \u202eone\u202c \u202eorder\u202c, \u202ea\u202c \u202elink\u202c \u202eto\u202c \u202eit\u202c \u202eis\u202c \u202eon\u202c \u202eits\u202c \u202eway\u202c \u202eto\u202c \u202ethat\u202c \u202eaddress\u202c.',
    'promise.title': [
      [
        'kind',
        'select',
        {
          ship: '\u202eLeaves\u202c \u202eus\u202c',
          pickup: '\u202eReady\u202c \u202eto\u202c \u202ecollect\u202c',
          complete: '\u202eReady\u202c',
          other: '\u202eArrives\u202c',
        },
      ],
    ],
    'promise.cut-off': ['\u202eOrder\u202c \u202eby\u202c ', ['moment'], '.'],
    'promise.kept': [
      ['share'],
      ' \u202eof\u202c ',
      ['hundred'],
      ' \u202eorders\u202c \u202elike\u202c \u202ethis\u202c \u202ecome\u202c \u202ewithin\u202c \u202ethese\u202c \u202edays\u202c.',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: [
            '\u202eBegin\u202c \u202ewith\u202c \u202ethanks\u202c, \u202eto\u202c ',
            ['name'],
            ' \u202eby\u202c \u202ename\u202c.',
          ],
          other: '\u202eBegin\u202c \u202ewith\u202c \u202ethanks\u202c.',
        },
      ],
    ],
    'note.about': ['\u202eIt\u202c \u202ewas\u202c \u202eabout\u202c: ', ['items'], '.'],
    'note.dates': [
      '\u202eWe\u202c \u202epromised\u202c ',
      ['date'],
      '; \u202eit\u202c \u202ecame\u202c ',
      ['arrived', 'on'],
      '.',
    ],
    'note.made-good': [
      '\u202eWhat\u202c \u202ewas\u202c \u202eagreed\u202c, \u202eand\u202c \u202edone\u202c: ',
      ['title'],
      '.',
    ],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': '\u202eThis\u202c \u202ewas\u202c \u202ethe\u202c \u202efirst\u202c \u202eorder\u202c \u202ewith\u202c \u202eus\u202c.',
          one: '\u202eThere\u202c \u202ewas\u202c \u202eone\u202c \u202eorder\u202c \u202ebefore\u202c \u202ethis\u202c \u202eone\u202c.',
          other: [
            '\u202eThere\u202c \u202ewere\u202c ',
            ['#'],
            ' \u202eorders\u202c \u202ebefore\u202c \u202ethis\u202c \u202eone\u202c.',
          ],
        },
      ],
    ],
    'note.leave-out':
      '\u202eLeave\u202c \u202eout\u202c: \u202ea\u202c \u202esecond\u202c \u202eapology\u202c, \u202ethe\u202c \u202ereasons\u202c, \u202eanything\u202c \u202eto\u202c \u202ebuy\u202c.',
    'letter.order': ['\u202eOrder\u202c ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        {
          first: '\u202eWe\u202c \u202efirst\u202c \u202esaid\u202c',
          stated: '\u202eNow\u202c',
          expected: '\u202eNow\u202c \u202eexpected\u202c',
          other: '\u202eIt\u202c \u202ecame\u202c',
        },
      ],
    ],
    'letter.news.title':
      '\u202eWhere\u202c \u202eyour\u202c \u202eorder\u202c \u202estands\u202c \u202enow\u202c',
    'letter.answer.title': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' \u202ehas\u202c \u202eanswered\u202c \u202eyou\u202c'],
          other: '\u202eOur\u202c \u202eanswer\u202c \u202eto\u202c \u202eyou\u202c',
        },
      ],
    ],
    'letter.answer.asked': '\u202eYou\u202c \u202ewrote\u202c',
    'letter.agreed.title': [
      '\u202eWe\u202c \u202ehave\u202c \u202eyour\u202c \u202echoice\u202c: ',
      ['title'],
    ],
    'letter.done.title': ['\u202eDone\u202c: ', ['title']],
    'letter.cancelled.title':
      '\u202eYour\u202c \u202eorder\u202c \u202ecounts\u202c \u202eas\u202c \u202ecancelled\u202c, \u202eand\u202c \u202eyour\u202c \u202emoney\u202c \u202ecomes\u202c \u202eback\u202c',
    'letter.cancelled.text': [
      '\u202eYour\u202c ',
      ['items'],
      ' \u202edid\u202c \u202enot\u202c \u202ecome\u202c \u202ein\u202c \u202ethe\u202c \u202etime\u202c \u202ethat\u202c \u202ethe\u202c \u202elaw\u202c \u202egives\u202c \u202eus\u202c, \u202eso\u202c \u202eyour\u202c \u202eorder\u202c \u202ecounts\u202c \u202eas\u202c \u202ecancelled\u202c. \u202eThere\u202c \u202eis\u202c \u202enothing\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c.',
    ],
    'letter.reference': ['\u202eReference\u202c ', ['reference']],
    'letter.link.title':
      '\u202eThe\u202c \u202elink\u202c \u202eto\u202c \u202eyour\u202c \u202eorder\u202c',
    'letter.link.text':
      '\u202eYou\u202c \u202easked\u202c \u202efor\u202c \u202ethe\u202c \u202elink\u202c \u202eto\u202c \u202eyour\u202c \u202eorder\u202c. \u202eIt\u202c \u202eopens\u202c \u202ethe\u202c \u202epage\u202c \u202eon\u202c \u202ewhich\u202c \u202eyou\u202c \u202esee\u202c \u202eeverything\u202c \u202eabout\u202c \u202eit\u202c, \u202eso\u202c \u202ekeep\u202c \u202eit\u202c \u202eto\u202c \u202eyourself\u202c.',
    'letter.link.stranger':
      '\u202eIf\u202c \u202eit\u202c \u202ewas\u202c \u202enot\u202c \u202eyou\u202c \u202ewho\u202c \u202easked\u202c, \u202ethere\u202c \u202eis\u202c \u202enothing\u202c \u202eyou\u202c \u202eneed\u202c \u202eto\u202c \u202edo\u202c: \u202enobody\u202c \u202ehas\u202c \u202eseen\u202c \u202eyour\u202c \u202eorder\u202c.',
    'letter.ways': '\u202eWhat\u202c \u202eyou\u202c \u202ecan\u202c \u202edo\u202c',
    'letter.options':
      '\u202eHow\u202c \u202ewe\u202c \u202emake\u202c \u202eit\u202c \u202egood\u202c',
    'letter.choose':
      '\u202eChoose\u202c \u202eon\u202c \u202eyour\u202c \u202eorder\u202c \u202epage\u202c',
    'letter.next.page': [
      '\u202eYou\u202c \u202ewill\u202c \u202efind\u202c \u202enews\u202c \u202eon\u202c \u202eyour\u202c \u202eorder\u202c \u202epage\u202c \u202eby\u202c ',
      ['moment'],
      ', \u202ewhatever\u202c \u202ehappens\u202c.',
    ],
    'letter.open': '\u202eSee\u202c \u202eyour\u202c \u202eorder\u202c',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: '\u202eThis\u202c \u202eletter\u202c \u202eis\u202c \u202eabout\u202c \u202eyour\u202c \u202eorder\u202c. \u202eThe\u202c \u202elaw\u202c \u202erequires\u202c \u202eus\u202c \u202eto\u202c \u202esend\u202c \u202eit\u202c, \u202ehowever\u202c \u202eyou\u202c \u202easked\u202c \u202eto\u202c \u202ehear\u202c \u202efrom\u202c \u202eus\u202c.',
          other:
            '\u202eThis\u202c \u202eletter\u202c \u202eis\u202c \u202eabout\u202c \u202eyour\u202c \u202eorder\u202c.',
        },
      ],
    ],
    'letter.stop':
      '\u202eNo\u202c \u202emore\u202c \u202eletters\u202c \u202eabout\u202c \u202ethis\u202c \u202eorder\u202c',
  },
};
