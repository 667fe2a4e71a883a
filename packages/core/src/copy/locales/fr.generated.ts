// Compiled from ../messages/fr.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `fr`. */
export const fr: LocaleCopy = {
  locale: 'fr',
  messages: {
    moment: [['day'], ' à ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['long']],
    'date.on': [['near', 'select', { yes: [['day']], other: ['le ', ['day']] }]],
    'date.between': ['entre ', ['from', 'on'], ' et ', ['by', 'on']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      ['count', 'plural', { one: [['#'], ' autre article'], other: [['#'], ' autres articles'] }],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Nous avions promis de l’expédier pour ',
            ['day', 'on'],
            ', et nous ne l’avons pas fait',
          ],
          word: [
            'Nous vous avions promis des nouvelles pour ',
            ['day', 'on'],
            ', et vous n’en avez pas eu',
          ],
          other: ['C’était promis pour ', ['day', 'on'], ', et nous n’avons pas tenu parole'],
        },
      ],
    ],
    'title.late.light': ['Nous avions dit ', ['day'], ', et votre commande n’est pas venue'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: [
            'Nous avions promis de tout expédier pour ',
            ['day', 'on'],
            ', et nous ne l’avons pas fait',
          ],
          other: [
            'Nous avions tout promis pour ',
            ['day', 'on'],
            ', et une partie de votre commande manque',
          ],
        },
      ],
    ],
    'title.part.light': [
      'Nous avions dit ',
      ['day'],
      ', et une partie de votre commande n’est pas venue',
    ],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Nous avions promis de l’expédier pour ',
            ['day', 'on'],
            ', et elle n’est partie que ',
            ['arrived', 'on'],
          ],
          word: [
            'Nous vous avions promis des nouvelles pour ',
            ['day', 'on'],
            ', et vous n’en avez eu que ',
            ['arrived', 'on'],
          ],
          pickup: [
            'Votre commande était promise pour ',
            ['day', 'on'],
            ', et elle n’était prête que ',
            ['arrived', 'on'],
          ],
          complete: [
            'Votre commande était promise pour ',
            ['day', 'on'],
            ', et elle n’était prête que ',
            ['arrived', 'on'],
          ],
          remedy: [
            'Nous l’avions promis pour ',
            ['day', 'on'],
            ', et ce n’était fait que ',
            ['arrived', 'on'],
          ],
          other: [
            'Votre commande était promise pour ',
            ['day', 'on'],
            ', et elle n’est arrivée que ',
            ['arrived', 'on'],
          ],
        },
      ],
    ],
    'title.late.same-day': ['Votre commande est arrivée ', ['day', 'on'], ', plus tard que promis'],
    'title.lost': 'Votre colis s’est perdu avant de vous parvenir',
    'title.damaged-on-the-way': 'Votre commande a été abîmée en chemin',
    'title.returning': 'Votre commande revient vers nous au lieu d’aller chez vous',
    'title.returned': 'Votre commande nous est revenue au lieu de vous parvenir',
    'title.not-received': 'Elle est indiquée comme livrée, et vous ne l’avez pas',
    'title.damaged': 'Votre commande est arrivée abîmée',
    'title.wrong-item': 'Nous vous avons envoyé le mauvais article',
    'title.missing-item': 'Il manquait quelque chose dans votre colis',
    'title.slow': 'C’était long, et vous nous l’avez dit',
    'title.cancelled': 'Nous vous avions promis cette commande, et nous l’avons annulée',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Votre commande pourrait ne pas partir pour ', ['day', 'on']],
          pickup: ['Votre commande pourrait ne pas être prête pour ', ['day', 'on']],
          complete: ['Votre commande pourrait ne pas être prête pour ', ['day', 'on']],
          word: ['Vous pourriez ne pas avoir de nos nouvelles pour ', ['day', 'on']],
          remedy: ['Ce que nous vous devons pourrait ne pas être fait pour ', ['day', 'on']],
          other: ['Votre commande pourrait ne pas être chez vous pour ', ['day', 'on']],
        },
      ],
    ],
    'title.revised': 'Votre commande a une nouvelle date',
    'title.customer': 'Votre commande n’est pas encore arrivée chez vous',
    'title.undated': 'Votre commande n’est pas encore arrivée chez vous',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: 'Votre commande est partie plus tard qu’elle n’aurait dû',
          other: 'Votre commande est arrivée plus tard qu’elle n’aurait dû',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Votre commande (',
            ['items'],
            ') aurait dû partir de chez nous',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'Votre commande (',
            ['items'],
            ') aurait dû être prête à retirer',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'Votre commande (',
            ['items'],
            ') aurait dû être prête',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          word: [
            'Vous auriez dû avoir de nos nouvelles',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          remedy: [
            'Ce que nous vous devons aurait dû être fait',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'Votre commande (',
            ['items'],
            ') aurait dû être chez vous',
            ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
            '.',
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
            'Une partie de votre commande (',
            ['items'],
            ') aurait dû partir de chez nous avec le reste',
            ['dated', 'select', { yes: [', au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'Une partie de votre commande (',
            ['items'],
            ') aurait dû être prête à retirer avec le reste',
            ['dated', 'select', { yes: [', au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'Une partie de votre commande (',
            ['items'],
            ') aurait dû être prête avec le reste',
            ['dated', 'select', { yes: [', au plus tard ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'Une partie de votre commande (',
            ['items'],
            ') aurait dû être chez vous avec le reste',
            ['dated', 'select', { yes: [', au plus tard ', ['date', 'on']], other: '' }],
            '.',
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
            'Votre commande (',
            ['items'],
            ') aurait dû partir de chez nous ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et elle n’est partie que ',
            ['arrived', 'on'],
            '.',
          ],
          pickup: [
            'Votre commande (',
            ['items'],
            ') aurait dû être prête à retirer ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et elle ne l’a été que ',
            ['arrived', 'on'],
            '.',
          ],
          complete: [
            'Votre commande (',
            ['items'],
            ') aurait dû être prête ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et elle ne l’a été que ',
            ['arrived', 'on'],
            '.',
          ],
          word: [
            'Vous auriez dû avoir de nos nouvelles ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et vous n’en avez eu que ',
            ['arrived', 'on'],
            '.',
          ],
          remedy: [
            'Ce que nous vous devons aurait dû être fait ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et ne l’a été que ',
            ['arrived', 'on'],
            '.',
          ],
          other: [
            'Votre commande (',
            ['items'],
            ') aurait dû être chez vous ',
            ['dated', 'select', { yes: ['au plus tard ', ['date', 'on']], other: 'plus tôt' }],
            ', et elle n’est arrivée que ',
            ['arrived', 'on'],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'Votre commande (',
      ['items'],
      ') aurait dû être chez vous',
      ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
      ', et elle s’est perdue en chemin.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'Votre commande (',
      ['items'],
      ') aurait dû être chez vous',
      ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
      ', et elle a été abîmée en chemin.',
    ],
    'acknowledgement.returning': [
      'Votre commande (',
      ['items'],
      ') aurait dû être chez vous',
      ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
      ', et elle revient vers nous.',
    ],
    'acknowledgement.returned': [
      'Votre commande (',
      ['items'],
      ') aurait dû être chez vous',
      ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
      ', et elle nous est revenue.',
    ],
    'acknowledgement.not-received': [
      'Vous nous dites que votre commande (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', promise au plus tard ', ['date', 'on'], ','], other: '' }],
      ' n’est jamais arrivée. Le colis est indiqué comme livré, et c’est vous que nous croyons.',
    ],
    'acknowledgement.damaged': [
      'Votre commande (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', promise au plus tard ', ['date', 'on'], ','], other: '' }],
      ' est arrivée abîmée.',
    ],
    'acknowledgement.wrong-item': [
      'Autre chose est arrivé à la place de votre commande (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', promise au plus tard ', ['date', 'on']], other: '' }],
      '.',
    ],
    'acknowledgement.missing-item': [
      'Il manquait dans votre colis : ',
      ['items'],
      ['dated', 'select', { yes: [', promis au plus tard ', ['date', 'on']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': [
      'Vous nous avez dit que votre commande (',
      ['items'],
      ') a mis longtemps à arriver.',
    ],
    'acknowledgement.cancelled': [
      'Votre commande (',
      ['items'],
      ') aurait dû être chez vous',
      ['dated', 'select', { yes: [' au plus tard ', ['date', 'on']], other: '' }],
      ', et nous avons annulé ce que nous vous avions promis.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'Votre commande (',
            ['items'],
            ') pourrait ne pas partir ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
          pickup: [
            'Votre commande (',
            ['items'],
            ') pourrait ne pas être prête à retirer ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
          complete: [
            'Votre commande (',
            ['items'],
            ') pourrait ne pas être prête ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
          word: [
            'Vous pourriez ne pas avoir de nos nouvelles ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
          remedy: [
            'Ce que nous vous devons pourrait ne pas être fait ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
          other: [
            'Votre commande (',
            ['items'],
            ') pourrait ne pas être chez vous ',
            [
              'dated',
              'select',
              {
                yes: ['pour ', ['date', 'on'], ', la date que nous vous avions donnée'],
                other: 'à temps',
              },
            ],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'Pour votre commande (',
      ['items'],
      '), nous avions d’abord dit ',
      ['date'],
      '. Ce sera plus tard.',
    ],
    'acknowledgement.customer': [
      'Votre commande (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', promise au plus tard ', ['date', 'on'], ','], other: '' }],
      ' ne vous est pas encore parvenue.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        {
          warm: 'Je vous présente mes excuses les plus sincères.',
          formal: 'Nous vous présentons nos excuses.',
          other: 'Je vous présente mes excuses.',
        },
      ],
    ],
    'responsibility.again': 'Ce n’est pas la première fois que nous vous faisons défaut.',
    'responsibility.date': 'Nous vous avions donné cette date et nous ne l’avons pas tenue.',
    'responsibility.date.external':
      'C’était à nous de tenir cette date, quoi qu’il arrive, et nous ne l’avons pas tenue.',
    'responsibility.part':
      'Nous vous avions tout promis pour cette date, et nous n’avons pas tenu parole.',
    'responsibility.undated':
      'C’était à nous de vous la faire parvenir, et nous ne l’avons pas fait.',
    'responsibility.undated.arrived':
      'C’était à nous de vous la faire parvenir, et nous y avons mis trop de temps.',
    'responsibility.goods':
      'C’était à nous de vous remettre votre commande, et nous ne l’avons pas fait.',
    'responsibility.damaged':
      'C’était à nous de vous la remettre intacte, et nous ne l’avons pas fait.',
    'responsibility.wrong-item': 'Nous nous sommes trompés.',
    'responsibility.missing-item':
      'Nous aurions dû l’envoyer complète, et nous ne l’avons pas fait.',
    'responsibility.slow': 'Nous aurions dû faire plus vite.',
    'responsibility.cancelled': 'Nous avons promis ce que nous ne pouvions pas livrer.',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: [
            'Le mauvais temps a retenu ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
          ],
          other: [
            'Le mauvais temps retient ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
          ],
        },
      ],
    ],
    'fact.customs': [
      ['what', 'select', { part: 'Le reste de votre commande', other: 'Votre commande' }],
      ' ',
      ['tense', 'select', { past: 'a attendu à la douane.', other: 'attend à la douane.' }],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'Il y avait plus de colis en route que d’habitude.',
          other: 'Il y a plus de colis en route que d’habitude.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: 'L’article nous a manqué un temps en stock.',
          other: 'L’article nous manque en stock pour le moment.',
        },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'Le reste de votre commande', other: 'Votre commande' }],
      ' a pris un mauvais chemin.',
    ],
    'fact.store-error': 'L’erreur vient de nous.',
    'fact.address': 'Le colis n’a pas pu être remis à l’adresse qu’il porte.',
    'fact.security': [
      ['what', 'select', { part: 'Le reste de votre commande', other: 'Votre commande' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'a passé un contrôle de sécurité.', other: 'passe un contrôle de sécurité.' },
      ],
    ],
    'fact.strike': [
      [
        'tense',
        'select',
        {
          past: [
            'Une grève a retenu ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
          ],
          other: [
            'Une grève retient ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
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
            'Une situation d’urgence a retenu ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
          ],
          other: [
            'Une situation d’urgence retient ',
            ['what', 'select', { part: 'le reste de votre commande', other: 'votre commande' }],
            '.',
          ],
        },
      ],
    ],
    'fact.payment': 'Le paiement ne nous est pas encore parvenu.',
    'fact.customer': 'Nous avons besoin d’un élément de votre part pour continuer.',
    'fact.door': 'Le colis a été refusé à la porte.',
    'fact.attempt': [
      'Nous avons tenté la livraison ',
      ['day', 'on'],
      ', sans pouvoir remettre le colis.',
    ],
    'fact.held': [
      ['what', 'select', { part: 'Le reste de votre commande', other: 'Votre commande' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'a été retardé en chemin.', other: 'prend du retard en chemin.' },
      ],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: 'Le reste de votre commande', other: 'Votre commande' }],
      ' n’a pas encore quitté nos locaux.',
    ],
    'fact.no-movement': ['Le dernier mouvement de votre commande a été vu ', ['day', 'on'], '.'],
    'fact.estimate': 'La dernière estimation dépasse la date que nous vous avions donnée.',
    'repair.date.one': [
      [
        'basis',
        'select',
        {
          stated: [
            ['what', 'select', { part: 'Le reste', other: 'Votre commande' }],
            ' arrive désormais ',
            ['by', 'on'],
            '.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: 'Le reste est désormais prévu',
                other: 'Votre commande est désormais prévue',
              },
            ],
            ' pour ',
            ['by', 'on'],
            '.',
          ],
        },
      ],
    ],
    'repair.date.two': [
      [
        'basis',
        'select',
        {
          stated: [
            ['what', 'select', { part: 'Le reste', other: 'Votre commande' }],
            ' arrive désormais ',
            ['from', 'on'],
            ' ou ',
            ['by', 'on'],
            '.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: 'Le reste est désormais prévu',
                other: 'Votre commande est désormais prévue',
              },
            ],
            ' pour ',
            ['from', 'on'],
            ' ou ',
            ['by', 'on'],
            '.',
          ],
        },
      ],
    ],
    'repair.date.span': [
      [
        'basis',
        'select',
        {
          stated: [
            ['what', 'select', { part: 'Le reste', other: 'Votre commande' }],
            ' arrive désormais entre ',
            ['from', 'on'],
            ' et ',
            ['by', 'on'],
            '.',
          ],
          other: [
            [
              'what',
              'select',
              {
                part: 'Le reste est désormais prévu',
                other: 'Votre commande est désormais prévue',
              },
            ],
            ' entre ',
            ['from', 'on'],
            ' et ',
            ['by', 'on'],
            '.',
          ],
        },
      ],
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        {
          ship: ['Elle part désormais au plus tard ', ['by', 'on'], '.'],
          other: ['La nouvelle date est ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.no-date':
      'Nous n’avons pas encore de nouvelle date sur laquelle nous engager, et nous n’en inventerons pas.',
    'repair.may-make-it': 'Elle peut encore arriver à temps.',
    'repair.nothing-to-do': 'Vous n’avez rien à faire.',
    'repair.choose': ['Vous pouvez choisir comment nous réparons cela, jusqu’au ', ['until'], '.'],
    'repair.choose.goods': [
      'Nous renvoyons l’article ou vous remboursons, comme vous préférez : vous pouvez choisir jusqu’au ',
      ['until'],
      '.',
    ],
    'repair.choose.refund': [
      'Votre argent vous revient : vous pouvez choisir jusqu’au ',
      ['until'],
      '.',
    ],
    'repair.choose.ask': ['Dites-moi ici ce qui vous aiderait, jusqu’au ', ['until'], '.'],
    'repair.person': 'Je m’en occupe personnellement.',
    'repair.requested': 'Ce que vous avez choisi est en cours.',
    'repair.done': 'Ce que vous avez choisi est fait.',
    'repair.returning': 'Nous remboursons tout ce que vous avez payé. Vous n’avez rien à faire.',
    'repair.returned': 'Tout ce que vous avez payé a été remboursé.',
    'repair.customer': 'Nous tenons malgré tout à vous la faire parvenir.',
    'forbearance.done': ['Ce que nous avons changé ', ['on', 'on'], ' : ', ['change']],
    'forbearance.planned': [
      'Ce que nous aurons changé au plus tard ',
      ['on', 'on'],
      ' : ',
      ['change'],
    ],
    'thanks.patience': [
      [
        'voice',
        'select',
        { warm: 'Merci infiniment de votre patience', other: 'Merci de votre patience' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      'Merci d’avoir attendu',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      'Merci de nous l’avoir dit',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': [
      'Vous trouverez des nouvelles ici au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'next.email': [
      ['voice', 'select', { formal: 'Nous vous réécrirons', other: 'Je vous réécrirai' }],
      ' au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'next.letter': [
      ['voice', 'select', { formal: 'Nous vous réécrirons', other: 'Je vous réécrirai' }],
      ' au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'next.phone': [
      ['voice', 'select', { formal: 'Nous vous appellerons', other: 'Je vous appellerai' }],
      ' au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'next.sms': [
      ['voice', 'select', { formal: 'Nous vous enverrons', other: 'Je vous enverrai' }],
      ' un message au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'next.overdue': [
      'Vous auriez dû avoir de nos nouvelles au plus tard ',
      ['moment', 'on'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: 'De ce silence aussi, je vous présente mes excuses les plus sincères.',
          formal: 'De ce silence aussi, nous vous présentons nos excuses.',
          other: 'De ce silence aussi, je vous présente mes excuses.',
        },
      ],
    ],
    'headline.on-track': 'Comme prévu',
    'headline.at-risk': 'Risque de retard',
    'headline.stalled': 'Sans mouvement',
    'headline.running-late': 'En retard',
    'headline.partly-late': 'En retard en partie',
    'headline.back-on-track': 'De nouveau comme prévu',
    'headline.arrived': 'Livrée',
    'headline.arrived-early': 'Livrée en avance',
    'headline.arrived-late': 'Livrée en retard',
    'headline.returning': 'Revient vers nous',
    'headline.returned': 'Revenue chez nous',
    'headline.lost': 'Perdue en chemin',
    'headline.damaged-on-the-way': 'Abîmée en chemin',
    'headline.not-received': 'Indiquée comme livrée, pas chez vous',
    'headline.damaged': 'Arrivée abîmée',
    'headline.wrong-item': 'Mauvais article reçu',
    'headline.missing-item': 'Il manque quelque chose',
    'headline.cancelled': 'Annulée',
    'headline.unknown': 'Pas encore de date',
    'headline.left': 'Expédiée',
    'headline.left-late': 'Expédiée en retard',
    'headline.done': 'C’est fait',
    'headline.done-late': 'C’est fait, en retard',
    'summary.late': 'Votre commande est en route, plus tard que promis.',
    'summary.part': ['Il manque encore : ', ['items'], '. Le reste est chez vous.'],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: ['Expédiée ', ['day', 'on'], ', comme promis.'],
          goods: ['Arrivée ', ['day', 'on'], ', comme promis.'],
          other: ['C’était fait ', ['day', 'on'], ', comme promis.'],
        },
      ],
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: ['Expédiée ', ['day', 'on'], '.'],
          goods: ['Arrivée ', ['day', 'on'], '.'],
          other: ['C’était fait ', ['day', 'on'], '.'],
        },
      ],
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: ['Expédiée ', ['day', 'on'], ', plus tôt que promis.'],
          goods: ['Arrivée ', ['day', 'on'], ', plus tôt que promis.'],
          other: ['C’était fait ', ['day', 'on'], ', plus tôt que promis.'],
        },
      ],
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'Expédiée', goods: 'Arrivée', other: 'C’était fait' }],
      ' ',
      ['day', 'on'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', un jour après la date que nous vous avions donnée',
          other: [', ', ['#'], ' jours après la date que nous vous avions donnée'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'Elle semblait en retard. Elle est désormais prévue pour la date que nous vous avions donnée.',
    'summary.back-on-track.undated': 'Elle semblait en retard, et ce n’est plus le cas.',
    'summary.back-on-track.agreed': 'Elle est prévue pour la nouvelle date que vous avez acceptée.',
    'summary.lost': 'Votre colis s’est perdu en chemin.',
    'summary.damaged-on-the-way': 'Votre colis a été abîmé en chemin.',
    'summary.returning': 'Votre colis revient vers nous.',
    'summary.returned': 'Votre colis nous est revenu.',
    'summary.not-received':
      'Elle est indiquée comme livrée, et vous nous avez dit qu’elle n’est pas arrivée.',
    'summary.damaged': 'Vous nous avez dit qu’elle est arrivée abîmée.',
    'summary.wrong-item': 'Vous nous avez dit qu’autre chose est arrivé.',
    'summary.missing-item': 'Vous nous avez dit qu’il manquait quelque chose.',
    'summary.cancelled.store': 'Nous l’avons annulée.',
    'summary.cancelled.customer': 'Vous l’avez annulée.',
    'summary.cancelled.law': 'La commande compte comme annulée.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'Tout ce que vous avez payé a été remboursé.',
          other: [
            'Tout ce que vous avez payé vous est remboursé',
            ['dated', 'select', { yes: [' au plus tard ', ['day', 'on']], other: '' }],
            '. Vous n’avez rien à faire.',
          ],
        },
      ],
    ],
    'summary.unknown': 'Nous ne pouvons pas encore vous donner de date.',
    'summary.choose': ['Vous pouvez choisir comment nous réparons cela jusqu’au ', ['until'], '.'],
    'summary.news': ['Vous aurez de nos nouvelles au plus tard ', ['moment', 'on'], '.'],
    'summary.news.page': ['Vous trouverez des nouvelles ici au plus tard ', ['moment', 'on'], '.'],
    'summary.news.overdue': [
      'Vous auriez dû avoir de nos nouvelles au plus tard ',
      ['moment', 'on'],
      ', et là aussi nous sommes en retard.',
    ],
    'dates.unknown': 'Nous ne savons pas encore quand',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'au moment de la commande',
          product: 'sur la page du produit',
          page: 'sur la page de votre commande',
          email: 'par e-mail',
          sms: 'par SMS',
          phone: 'par téléphone',
          letter: 'par courrier',
          chat: 'par messagerie',
          law: 'par la loi',
          other: 'par nous',
        },
      ],
    ],
    'line.on-track': 'À l’heure',
    'line.at-risk': 'Risque de retard',
    'line.late': 'En retard',
    'line.arrived': [['kind', 'select', { ship: 'Expédié', goods: 'Arrivé', other: 'Fait' }]],
    'line.arrived-late': [
      [
        'kind',
        'select',
        { ship: 'Expédié en retard', goods: 'Arrivé en retard', other: 'Fait en retard' },
      ],
    ],
    'line.lost': 'Perdu',
    'line.returned': 'Revenu chez nous',
    'line.cancelled': 'Annulé',
    'line.unknown': 'Pas encore de date',
    'line.some': [
      [
        'kind',
        'select',
        {
          ship: ['Expédié : ', ['fulfilled'], ' sur ', ['total']],
          goods: ['Arrivé : ', ['fulfilled'], ' sur ', ['total']],
          other: ['Fait : ', ['fulfilled'], ' sur ', ['total']],
        },
      ],
    ],
    'event.placed': 'Commandée',
    'event.paid': 'Payée',
    'event.backordered': 'En rupture de stock pour le moment',
    'event.label-created': 'En préparation',
    'event.shipped': 'Expédiée',
    'event.in-transit': 'En route',
    'event.out-for-delivery': 'En cours de livraison',
    'event.attempt-failed': 'Livraison tentée, colis non remis',
    'event.ready-for-pickup': 'Prête à retirer',
    'event.delivered': 'Livrée',
    'event.picked-up': 'Retirée',
    'event.completed': 'Terminée',
    'event.demanded': [
      'Vous avez fixé une dernière date',
      ['dated', 'select', { yes: [' : ', ['day']], other: '' }],
    ],
    'event.returning': 'Revient vers nous',
    'event.returned': 'Revenue chez nous',
    'event.cancelled': 'Annulée',
    'event.cancelled.law': 'Compte comme annulée',
    'event.lost': 'Perdue en chemin',
    'event.damaged': 'Abîmée en chemin',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'Vous nous avez dit qu’elle n’est pas arrivée',
          damaged: 'Vous nous avez dit qu’elle est arrivée abîmée',
          wrongitem: 'Vous nous avez dit avoir reçu le mauvais article',
          missingitem: 'Vous nous avez dit qu’il manquait quelque chose',
          slow: 'Vous nous avez dit que c’était trop long',
          other: 'Vous nous avez signalé un problème',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'Nous vous avons téléphoné au sujet du retard',
          page: 'Nous avons signalé le retard ici',
          other: 'Nous vous avons écrit au sujet du retard',
        },
      ],
    ],
    'event.consented': 'Vous avez accepté la nouvelle date',
    'event.refused': 'Vous avez refusé la nouvelle date',
    'event.remedied': ['Réparé', ['valued', 'select', { yes: [' : ', ['money']], other: '' }]],
    'event.refunded': ['Remboursé', ['valued', 'select', { yes: [' : ', ['money']], other: '' }]],
    'event.unknown': 'Des nouvelles de votre colis',
    'event.estimate': ['Nouvelle estimation : ', ['span']],
    'event.resolved': 'De nouveau en route',
    'event.held-here': 'Quelque chose s’est mal passé chez nous, et nous y remédions',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'Retenue par le mauvais temps',
          customs: 'À la douane',
          address: 'Retenue : problème d’adresse',
          capacity: 'Retenue : plus de colis que d’habitude',
          stock: 'En attente de stock',
          payment: 'En attente du paiement',
          carriererror: 'A pris un mauvais chemin',
          storeerror: 'Retenue par notre erreur',
          customer: 'En attente de vous',
          security: 'En contrôle de sécurité',
          strike: 'Retenue par une grève',
          disaster: 'Retenue par une situation d’urgence',
          other: 'Retenue en chemin',
        },
      ],
    ],
    'event.asked': 'Vous nous avez écrit',
    'event.answered': 'Nous vous avons répondu',
    'event.incident-over': ['Réglé : ', ['title']],
    'event.revised': ['Nous vous avons donné une nouvelle date : ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            ['basis', 'select', { stated: 'Départ', due: 'Départ promis', other: 'Départ prévu' }],
          ],
          goods: [
            [
              'basis',
              'select',
              { stated: 'Arrivée', due: 'Arrivée promise', other: 'Arrivée prévue' },
            ],
          ],
          other: [['basis', 'select', { stated: 'Promis', due: 'Promis', other: 'Prévu' }]],
        },
      ],
      ' : ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': 'Garder la commande',
    'keep.title.part': 'Continuer à l’attendre',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: 'Elle part', other: 'Son départ est prévu' }]],
          goods: [['basis', 'select', { stated: 'Elle arrive', other: 'Elle est attendue' }]],
          other: 'C’est promis',
        },
      ],
      ' ',
      ['span', 'on'],
    ],
    'keep.detail.undated': 'Nous ne pouvons pas encore dire quand elle arrive',
    'keep.detail.goods': 'Nous réparons cela comme vous le choisissez',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['Annuler, ', ['money'], ' remboursés'], other: 'Annuler, tout est remboursé' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: ['Annuler ce qui manque, ', ['money'], ' remboursés'],
          other: 'Annuler ce qui manque, prix remboursé',
        },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], ' remboursés'], other: 'Votre argent remboursé' }],
    ],
    'exit.detail': [
      'Tout ce que vous avez payé, ',
      ['paid', 'select', { yes: ['sur ', ['label']], other: 'par le moyen de paiement utilisé' }],
      ', au plus tard ',
      ['day', 'on'],
    ],
    'exit.detail.part': [
      'Ce que vous avez payé pour ',
      ['items'],
      ', ',
      ['paid', 'select', { yes: ['sur ', ['label']], other: 'par le moyen de paiement utilisé' }],
      ', au plus tard ',
      ['day', 'on'],
    ],
    'exit.chosen': 'Annulée, remboursée',
    'exit.chosen.part': 'Le reste annulé, remboursé',
    'exit.chosen.cancelled': 'Votre argent remboursé',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['Annuler et rembourser ', ['money']], other: 'Annuler et tout rembourser' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: ['Annuler le reste et rembourser ', ['money']],
          other: 'Annuler le reste et le rembourser',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: ['Rembourser ', ['money']], other: 'Tout rembourser' }],
    ],
    'exit.changes': 'Plus rien ne vous sera envoyé.',
    'exit.changes.part': 'Ce que vous avez déjà reste à vous.',
    'option.money.detail': [
      ['paid', 'select', { yes: ['Sur ', ['label']], other: 'Par le moyen de paiement utilisé' }],
      ', au plus tard ',
      ['day', 'on'],
    ],
    'option.refund-shipping.title': 'Frais de port remboursés',
    'option.refund-shipping.confirm': 'Récupérer les frais de port',
    'option.discount-this-order.title': 'Une remise sur cette commande',
    'option.discount-this-order.confirm': ['Prendre ', ['money'], ' de remise sur cette commande'],
    'option.discount-next-order.title': 'Une remise sur votre prochaine commande',
    'option.discount-next-order.confirm': [
      'Prendre ',
      ['money'],
      ' de remise sur la prochaine commande',
    ],
    'option.discount-next-order.detail': [
      'Un code pour vous au plus tard ',
      ['day', 'on'],
      ['expires', 'select', { yes: [', valable jusqu’au ', ['until']], other: '' }],
    ],
    'option.store-credit.title': 'Un avoir pour une autre fois',
    'option.store-credit.confirm': ['Prendre ', ['money'], ' en avoir'],
    'option.store-credit.detail': [
      'Sur votre compte au plus tard ',
      ['day', 'on'],
      ['expires', 'select', { yes: [', valable jusqu’au ', ['until']], other: '' }],
    ],
    'option.partial-refund.title': ['Remboursement de ', ['items']],
    'option.partial-refund.confirm': ['Rembourser ', ['money']],
    'option.partial-refund.changes':
      'Cela ne sera plus envoyé ; le reste de votre commande reste comme il est.',
    'option.replace.title': 'Un nouvel envoi',
    'option.replace.confirm': 'Renvoyer l’article',
    'option.replace.detail': [['items'], ', sans frais pour vous, au plus tard ', ['day', 'on']],
    'option.ship-separately.title': 'Envoyer le reste à part',
    'option.ship-separately.confirm': 'Envoyer à part',
    'option.ship-separately.detail': [
      ['items'],
      ', sans frais pour vous, au plus tard ',
      ['day', 'on'],
    ],
    'option.refund.changes': [
      [
        'coming',
        'select',
        {
          yes: 'La commande vous parvient quand même, et elle est à vous.',
          other: 'La commande reste à vous.',
        },
      ],
    ],
    'option.gift-card.title': 'Une carte cadeau',
    'option.gift-card.confirm': ['Prendre une carte cadeau de ', ['money']],
    'option.free-item.title': 'Un cadeau de notre part',
    'option.free-item.confirm': 'Prendre le cadeau',
    'option.expedite.title': 'L’envoyer plus vite',
    'option.expedite.confirm': 'L’envoyer plus vite',
    'option.substitute.title': 'Un article semblable à la place',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], ', sans supplément, au plus tard ', ['day', 'on']],
          other: [
            'Nous vous en proposons un au plus tard ',
            ['day', 'on'],
            ' ; rien n’est envoyé sans votre accord',
          ],
        },
      ],
    ],
    'option.substitute.confirm': 'Prendre un article semblable',
    'option.donate.title': ['Un don pour ', ['recipient']],
    'option.donate.detail': ['Versé par nous, au plus tard ', ['day', 'on']],
    'option.donate.confirm': ['Donner ', ['money'], ' pour ', ['recipient']],
    'option.call-me.title': 'Un appel de notre part',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' vous appelle au plus tard ', ['day', 'on']],
          other: ['Nous vous appelons au plus tard ', ['day', 'on']],
        },
      ],
    ],
    'option.call-me.confirm': 'Demander l’appel',
    'option.keep-waiting.confirm': 'Continuer d’attendre',
    'option.keeps-order': 'Votre commande reste comme elle est.',
    'ask.title': 'Autre chose',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' vous répond au plus tard ', ['moment', 'on']],
          other: ['Quelqu’un vous répond au plus tard ', ['moment', 'on']],
        },
      ],
    ],
    'decline.title': 'Rien, merci',
    'silence.arrives': [
      'Si vous ne faites rien, ',
      [
        'kind',
        'select',
        {
          ship: ['nous expédions ', ['span', 'on']],
          goods: ['nous livrons ', ['span', 'on']],
          other: ['votre commande reste comme elle est, promise ', ['span', 'on']],
        },
      ],
      ', et ces choix restent ouverts jusqu’au ',
      ['until'],
      '.',
    ],
    'silence.expected': [
      'Si vous ne faites rien, votre commande reste comme elle est, attendue ',
      ['span', 'on'],
      ', et ces choix restent ouverts jusqu’au ',
      ['until'],
      '.',
    ],
    'silence.undated': [
      'Si vous ne faites rien, votre commande reste comme elle est, et ces choix restent ouverts jusqu’au ',
      ['until'],
      '.',
    ],
    'silence.goods': [
      'Si vous ne faites rien, nous n’envoyons ni ne remboursons rien pour l’instant ; ces choix restent ouverts jusqu’au ',
      ['until'],
      '.',
    ],
    'silence.arrived': [
      'Si vous ne faites rien, rien ne change, et ces choix restent ouverts jusqu’au ',
      ['until'],
      '.',
    ],
    'silence.closed': [
      'Ces choix étaient ouverts jusqu’au ',
      ['until'],
      '. Votre commande reste comme elle est.',
    ],
    'silence.chosen': 'Vous avez choisi. Vous n’avez plus rien à faire.',
    'law.silence.consent': [
      'Si vous ne faites rien, la nouvelle date vaut accord : nous expédions au plus tard ',
      ['day', 'on'],
      ', et jusqu’à l’expédition vous pouvez annuler et récupérer tout ce que vous avez payé.',
    ],
    'law.silence.cancel': [
      'Si vous ne faites rien et que nous n’avons pas expédié au plus tard ',
      ['day', 'on'],
      ', la commande est annulée et tout ce que vous avez payé vous est remboursé',
      ['dated', 'select', { yes: [', au plus tard ', ['refund', 'on']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'Si vous ne faites rien, tout ce que vous avez payé vous est remboursé',
      ['dated', 'select', { yes: [' au plus tard ', ['refund', 'on']], other: '' }],
      ', car la commande compte comme annulée.',
    ],
    'law.silence.right': [
      'Si vous ne faites rien, votre commande reste comme elle est et vous gardez votre droit d’annuler',
      [
        'optional',
        'select',
        { yes: [' ; les autres choix restent ouverts jusqu’au ', ['until']], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'Si vous ne faites rien, rien ne change : vous n’acceptez rien et ne renoncez à aucun droit.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['Vous acceptez la nouvelle date : ', ['day'], '.'],
          other: 'Vous acceptez d’attendre sans date, et vous pouvez annuler jusqu’à l’expédition.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'Accepter d’attendre change vos droits : vous ne pourrez plus annuler pour cause de retard',
      [
        'dated',
        'select',
        {
          yes: ', sauf si la nouvelle date est elle aussi dépassée de plus de 30 jours',
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
          yes: ['Se rétracter du contrat ici, ', ['money'], ' remboursés'],
          other: 'Se rétracter du contrat ici',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'Vous renvoyez ce que vous avez. Nous confirmons votre rétractation par écrit.',
          other: 'Plus rien ne vous sera envoyé. Nous confirmons votre rétractation par écrit.',
        },
      ],
    ],
    'law.withdraw.confirm': 'Confirmer la rétractation',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['Nous l’expédierons au plus tard ', ['day', 'on'], '.'],
          other: ['Elle sera chez vous au plus tard ', ['day', 'on'], '.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'Nous ne pouvons pas encore dire quand nous pourrons l’expédier.',
          other: 'Nous ne pouvons pas encore dire quand elle sera chez vous.',
        },
      ],
    ],
    'law.notice.right-to-cancel':
      'Rien ne vous oblige à attendre : vous pouvez annuler dès maintenant.',
    'law.notice.full-refund':
      'Si vous annulez, tout ce que vous avez payé vous est remboursé sans tarder, par le moyen de paiement utilisé, et non sous forme d’avoir.',
    'law.notice.right-until-shipment':
      'Même si vous acceptez d’attendre, vous pouvez encore annuler jusqu’à l’expédition.',
    'law.notice.free-answer':
      'Répondre ne vous coûte rien : vous pouvez le faire sur la page de votre commande.',
    'law.notice.silence-cancels': [
      'Sauf si vous acceptez le retard au plus tard ',
      ['day', 'on'],
      ', ou si nous expédions d’ici là, la commande est annulée et tout ce que vous avez payé vous est remboursé.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'Vous nous avez donné jusqu’au ',
            ['day'],
            ' pour la livrer. Si nous manquons aussi cette date, vous pouvez mettre fin au contrat et obtenir votre remboursement.',
          ],
          other:
            'Vous pouvez nous fixer une dernière date de livraison. Si nous la manquons aussi, vous pouvez mettre fin au contrat et obtenir votre remboursement.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            'Le choix vous appartient : que nous livrions, un équivalent à la place, ou votre argent, ajusté à l’inflation.',
          other: 'Le choix vous appartient : continuer d’attendre, ou obtenir votre remboursement.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'Vous pouvez aussi vous rétracter du contrat sans donner de raison : appuyez sur « se rétracter du contrat ici » sur la page de votre commande, et nous vous le confirmons par écrit.',
    'receipt.agreed': ['Convenu, ', ['moment']],
    'receipt.under-way': ['En cours, ', ['moment']],
    'receipt.done': ['C’est fait, ', ['moment']],
    'receipt.delayed': 'Pas encore fait',
    'receipt.delayed.detail': [
      'Cela aurait dû être fait au plus tard ',
      ['day', 'on'],
      '. Nous vous le devons.',
    ],
    'receipt.received': ['Reçu, ', ['moment']],
    'receipt.noted': ['Noté, ', ['moment']],
    'receipt.answered': ['Répondu, ', ['moment']],
    'receipt.unanswered': 'Pas encore de réponse',
    'receipt.unanswered.detail': [
      'Vous auriez dû avoir notre réponse au plus tard ',
      ['moment', 'on'],
      '. Nous vous la devons.',
    ],
    'receipt.ask.title': 'Nous avons votre message',
    'receipt.decline.detail': 'Merci. Vous n’avez rien d’autre à faire.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'Départ de chez nous',
          deliver: 'Chez vous',
          pickup: 'Prête à retirer',
          complete: 'Prête',
          update: 'Des nouvelles de nous',
          remedy: 'Votre choix, fait',
          other: 'Notre réponse',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'Tenu',
          missed: 'Pas tenu',
          moved: 'Reporté',
          released: 'N’est plus dû',
          other: 'À venir',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'Nous cherchons la cause',
          identified: 'Nous connaissons la cause',
          monitoring: 'Cela marche de nouveau, et nous le surveillons',
          other: 'Terminé',
        },
      ],
    ],
    'incident.next': ['Vous en trouverez plus ici au plus tard ', ['moment', 'on'], '.'],
    'incident.overdue': [
      'Vous auriez dû en trouver plus ici au plus tard ',
      ['moment', 'on'],
      ', et nous sommes en retard.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'Votre commande garde sa date.',
          risk: 'Votre commande pourrait arriver après la date que nous vous avions donnée.',
          late: 'Votre commande est en retard.',
          arrived: 'Votre commande est arrivée, rien ne change pour elle.',
          other: 'Nous ne pouvons pas encore dire ce que cela change pour votre commande.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'Elle n’est jamais arrivée',
          damaged: 'Elle est arrivée abîmée',
          wrongitem: 'Autre chose est arrivé',
          missingitem: 'Il manquait quelque chose',
          slow: 'C’était long',
          other: 'Autre chose',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'Par e-mail',
          sms: 'Par SMS',
          phone: 'Par téléphone',
          letter: 'Par courrier',
          other: 'Sur cette page',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: 'À chaque changement', other: 'Seulement si la date ou vos choix changent' },
      ],
    ],
    'updates.always':
      'Ce que la loi nous oblige à vous dire, nous vous l’envoyons dans tous les cas.',
    'lookup.sent':
      'Si ce numéro et cette adresse e-mail correspondent à une même commande, un lien vers celle-ci est en route vers cette adresse.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'Départ', pickup: 'À retirer', complete: 'Prête', other: 'Arrivée' },
      ],
    ],
    'promise.cut-off': ['Si vous commandez au plus tard ', ['moment', 'on'], '.'],
    'promise.kept': [
      ['share'],
      ' commandes de ce type sur ',
      ['hundred'],
      ' arrivent à ces dates.',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: ['Commencer par un merci, adressé à ', ['name'], ' par son nom.'],
          other: 'Commencer par un merci.',
        },
      ],
    ],
    'note.about': ['Il s’agissait de : ', ['items'], '.'],
    'note.dates': ['Promis pour ', ['date', 'on'], ' ; arrivé ', ['arrived', 'on'], '.'],
    'note.made-good': ['Ce qui a été convenu et fait : ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'C’était la première commande chez nous.',
          one: 'Il y avait eu une commande avant celle-ci.',
          other: ['Il y avait eu ', ['#'], ' commandes avant celle-ci.'],
        },
      ],
    ],
    'note.leave-out':
      'À laisser de côté : de nouvelles excuses, les raisons, tout ce qui s’achète.',
    'letter.order': ['Commande ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        {
          first: 'Date annoncée d’abord',
          stated: 'Désormais',
          expected: 'Attendue désormais',
          other: 'Arrivée',
        },
      ],
    ],
    'letter.news.title': 'Où en est votre commande',
    'letter.answer.title': [
      ['named', 'select', { yes: [['name'], ' vous a répondu'], other: 'Notre réponse' }],
    ],
    'letter.answer.asked': 'Vous avez écrit',
    'letter.agreed.title': ['Nous avons bien reçu votre choix : ', ['title']],
    'letter.done.title': ['C’est fait : ', ['title']],
    'letter.cancelled.title':
      'Votre commande compte comme annulée, et votre argent vous est remboursé',
    'letter.cancelled.text': [
      'Votre commande (',
      ['items'],
      ') n’est pas arrivée dans le délai que la loi nous donne : elle compte donc comme annulée. Vous n’avez rien à faire.',
    ],
    'letter.reference': ['Référence ', ['reference']],
    'letter.link.title': 'Le lien vers votre commande',
    'letter.link.text':
      'Vous avez demandé le lien vers votre commande. Il ouvre la page où vous voyez tout ce qui la concerne : gardez-le pour vous.',
    'letter.link.stranger':
      'Si la demande ne vient pas de vous, vous n’avez rien à faire : personne n’a vu votre commande.',
    'letter.ways': 'Ce que vous pouvez faire',
    'letter.options': 'Comment nous réparons cela',
    'letter.choose': 'Choisir sur la page de commande',
    'letter.next.page': [
      'Vous trouverez des nouvelles sur la page de votre commande au plus tard ',
      ['moment', 'on'],
      ', quoi qu’il arrive.',
    ],
    'letter.open': 'Voir votre commande',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'Ce message concerne votre commande. La loi nous oblige à l’envoyer, quel que soit votre choix de suivi.',
          other: 'Ce message concerne votre commande.',
        },
      ],
    ],
    'letter.stop': 'Ne plus recevoir de messages sur cette commande',
  },
};
