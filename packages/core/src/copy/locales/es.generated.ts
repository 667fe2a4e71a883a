// Compiled from ../messages/es.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `es`. */
export const es: LocaleCopy = {
  locale: 'es',
  messages: {
    moment: [['day'], ', ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['weekday'], ' ', ['date']],
    'date.on': ['el ', ['day']],
    'date.between': ['entre ', ['from', 'on'], ' y ', ['by', 'on']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      ['count', 'plural', { one: [['#'], ' artículo más'], other: [['#'], ' artículos más'] }],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: ['Le prometimos enviarlo a más tardar ', ['day', 'on'], ', y no lo hicimos'],
          word: ['Le prometimos noticias a más tardar ', ['day', 'on'], ', y no le llegaron'],
          other: ['Se lo prometimos para ', ['day', 'on'], ', y no cumplimos'],
        },
      ],
    ],
    'title.late.light': ['Llegó ', ['day', 'on'], ', y su pedido no'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: ['Le prometimos enviarlo todo a más tardar ', ['day', 'on'], ', y no lo hicimos'],
          other: [
            'Se lo prometimos todo para ',
            ['day', 'on'],
            ', y una parte de su pedido no llegó',
          ],
        },
      ],
    ],
    'title.part.light': ['Llegó ', ['day', 'on'], ', y una parte de su pedido no'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Le prometimos enviarlo a más tardar ',
            ['day', 'on'],
            ', y salió ',
            ['arrived', 'on'],
          ],
          word: [
            'Le prometimos noticias a más tardar ',
            ['day', 'on'],
            ', y llegaron ',
            ['arrived', 'on'],
          ],
          pickup: ['Se lo prometimos para ', ['day', 'on'], ', y estuvo listo ', ['arrived', 'on']],
          complete: [
            'Se lo prometimos para ',
            ['day', 'on'],
            ', y estuvo listo ',
            ['arrived', 'on'],
          ],
          remedy: ['Se lo prometimos para ', ['day', 'on'], ', y quedó hecho ', ['arrived', 'on']],
          other: ['Se lo prometimos para ', ['day', 'on'], ', y llegó ', ['arrived', 'on']],
        },
      ],
    ],
    'title.late.same-day': ['Llegó ', ['day', 'on'], ', más tarde de lo que prometimos'],
    'title.lost': 'Su paquete se perdió antes de llegarle',
    'title.damaged-on-the-way': 'Su pedido se dañó de camino',
    'title.returning': 'Su pedido está volviendo a nosotros en lugar de llegarle',
    'title.returned': 'Su pedido volvió a nosotros en lugar de llegarle',
    'title.not-received': 'Consta como entregado, y usted no lo tiene',
    'title.damaged': 'Su pedido llegó dañado',
    'title.wrong-item': 'Le enviamos un artículo equivocado',
    'title.missing-item': 'Faltaba algo en su paquete',
    'title.slow': 'Tardó, y usted nos lo dijo',
    'title.cancelled': 'Le prometimos este pedido, y lo cancelamos',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Puede que su pedido no haya salido para ', ['day', 'on']],
          pickup: ['Puede que su pedido no esté listo para ', ['day', 'on']],
          complete: ['Puede que su pedido no esté listo para ', ['day', 'on']],
          word: ['Puede que no tenga noticias nuestras para ', ['day', 'on']],
          remedy: ['Puede que lo que le debemos no esté hecho para ', ['day', 'on']],
          other: ['Puede que su pedido no le llegue para ', ['day', 'on']],
        },
      ],
    ],
    'title.revised': 'Su pedido tiene una nueva fecha',
    'title.customer': 'Su pedido todavía no le ha llegado',
    'title.undated': 'Su pedido todavía no le ha llegado',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: 'Su pedido salió más tarde de lo debido',
          other: 'Su pedido llegó más tarde de lo debido',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Su pedido (',
            ['items'],
            ') debería haber salido',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'Su pedido (',
            ['items'],
            ') debería haber estado listo para recoger',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'Su pedido (',
            ['items'],
            ') debería haber estado listo',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          word: [
            'Debería haber tenido noticias nuestras',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          remedy: [
            'Lo que le debemos debería haber estado hecho',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'Su pedido (',
            ['items'],
            ') debería haberle llegado',
            ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
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
            'Una parte de su pedido (',
            ['items'],
            ') debería haber salido junto con el resto',
            ['dated', 'select', { yes: [', a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'Una parte de su pedido (',
            ['items'],
            ') debería haber estado lista para recoger junto con el resto',
            ['dated', 'select', { yes: [', a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'Una parte de su pedido (',
            ['items'],
            ') debería haber estado lista junto con el resto',
            ['dated', 'select', { yes: [', a más tardar ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'Una parte de su pedido (',
            ['items'],
            ') debería haberle llegado junto con el resto',
            ['dated', 'select', { yes: [', a más tardar ', ['date', 'on']], other: '' }],
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
            'Su pedido (',
            ['items'],
            ') debería haber salido ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y salió ',
            ['arrived', 'on'],
            '.',
          ],
          pickup: [
            'Su pedido (',
            ['items'],
            ') debería haber estado listo para recoger ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y lo estuvo ',
            ['arrived', 'on'],
            '.',
          ],
          complete: [
            'Su pedido (',
            ['items'],
            ') debería haber estado listo ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y lo estuvo ',
            ['arrived', 'on'],
            '.',
          ],
          word: [
            'Debería haber tenido noticias nuestras ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y las tuvo ',
            ['arrived', 'on'],
            '.',
          ],
          remedy: [
            'Lo que le debemos debería haber estado hecho ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y lo estuvo ',
            ['arrived', 'on'],
            '.',
          ],
          other: [
            'Su pedido (',
            ['items'],
            ') debería haberle llegado ',
            ['dated', 'select', { yes: ['a más tardar ', ['date', 'on']], other: 'antes' }],
            ', y llegó ',
            ['arrived', 'on'],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'Su pedido (',
      ['items'],
      ') debería haberle llegado',
      ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
      ', y se perdió por el camino.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'Su pedido (',
      ['items'],
      ') debería haberle llegado',
      ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
      ', y se dañó por el camino.',
    ],
    'acknowledgement.returning': [
      'Su pedido (',
      ['items'],
      ') debería haberle llegado',
      ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
      ', y en cambio está volviendo a nosotros.',
    ],
    'acknowledgement.returned': [
      'Su pedido (',
      ['items'],
      ') debería haberle llegado',
      ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
      ', y en cambio volvió a nosotros.',
    ],
    'acknowledgement.not-received': [
      'Nos dice que su pedido (',
      ['items'],
      ')',
      [
        'dated',
        'select',
        { yes: [', prometido a más tardar para ', ['date', 'on'], ','], other: '' },
      ],
      ' nunca le llegó. El paquete consta como entregado, y para nosotros vale más lo que usted nos dice.',
    ],
    'acknowledgement.damaged': [
      'Su pedido (',
      ['items'],
      ')',
      [
        'dated',
        'select',
        { yes: [', prometido a más tardar para ', ['date', 'on'], ','], other: '' },
      ],
      ' llegó dañado.',
    ],
    'acknowledgement.wrong-item': [
      'En lugar de su pedido (',
      ['items'],
      ')',
      [
        'dated',
        'select',
        { yes: [', prometido a más tardar para ', ['date', 'on'], ','], other: '' },
      ],
      ' llegó otra cosa.',
    ],
    'acknowledgement.missing-item': [
      'En su paquete faltaba lo que pidió: ',
      ['items'],
      ['dated', 'select', { yes: [', prometido a más tardar para ', ['date', 'on']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': ['Nos dijo que su pedido (', ['items'], ') tardó mucho en llegar.'],
    'acknowledgement.cancelled': [
      'Su pedido (',
      ['items'],
      ') debería haberle llegado',
      ['dated', 'select', { yes: [' a más tardar ', ['date', 'on']], other: '' }],
      ', y cancelamos lo que habíamos prometido.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'Puede que su pedido (',
            ['items'],
            ') no haya salido ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
          pickup: [
            'Puede que su pedido (',
            ['items'],
            ') no esté listo para recoger ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
          complete: [
            'Puede que su pedido (',
            ['items'],
            ') no esté listo ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
          word: [
            'Puede que no tenga noticias nuestras ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
          remedy: [
            'Puede que lo que le debemos no esté hecho ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
          other: [
            'Puede que su pedido (',
            ['items'],
            ') no le llegue ',
            [
              'dated',
              'select',
              { yes: ['para ', ['date', 'on'], ', la fecha que le dimos'], other: 'a tiempo' },
            ],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'Para su pedido (',
      ['items'],
      ') le dijimos primero ',
      ['date', 'on'],
      '. Será más tarde.',
    ],
    'acknowledgement.customer': [
      'Su pedido (',
      ['items'],
      ')',
      [
        'dated',
        'select',
        { yes: [', prometido a más tardar para ', ['date', 'on'], ','], other: '' },
      ],
      ' todavía no le ha llegado.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        { warm: 'Lo siento de verdad.', formal: 'Lo lamentamos.', other: 'Lo siento.' },
      ],
    ],
    'responsibility.again': 'No es la primera vez que le fallamos.',
    'responsibility.date': 'Le dimos esa fecha y no la cumplimos.',
    'responsibility.date.external':
      'Cumplir esa fecha nos tocaba a nosotros, pasara lo que pasara, y no la cumplimos.',
    'responsibility.part': 'Se lo prometimos todo para entonces, y no lo cumplimos.',
    'responsibility.undated': 'Hacérselo llegar nos tocaba a nosotros, y no lo hemos hecho.',
    'responsibility.undated.arrived':
      'Hacérselo llegar nos tocaba a nosotros, y tardamos más de lo debido.',
    'responsibility.goods': 'Poner su pedido en sus manos nos tocaba a nosotros, y no lo hicimos.',
    'responsibility.damaged': 'Debimos hacérselo llegar intacto, y no lo hicimos.',
    'responsibility.wrong-item': 'El error fue nuestro.',
    'responsibility.missing-item': 'Debimos enviarlo completo, y no lo hicimos.',
    'responsibility.slow': 'Debimos ser más rápidos.',
    'responsibility.cancelled': 'Prometimos lo que no podíamos entregar.',
    'fact.weather': [
      'El mal tiempo ',
      ['tense', 'select', { past: 'retuvo', other: 'está reteniendo' }],
      ' ',
      ['what', 'select', { part: 'el resto de su pedido', other: 'su pedido' }],
      '.',
    ],
    'fact.customs': [
      ['what', 'select', { part: 'El resto de su pedido', other: 'Su pedido' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'estuvo esperando en la aduana.', other: 'está esperando en la aduana.' },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'Había más paquetes en camino que de costumbre.',
          other: 'Hay más paquetes en camino que de costumbre.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: 'Estuvimos un tiempo sin existencias.',
          other: 'Por ahora no tenemos existencias.',
        },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'El resto de su pedido', other: 'Su pedido' }],
      ' tomó un camino equivocado.',
    ],
    'fact.store-error': 'El error fue nuestro.',
    'fact.address': 'El paquete no se pudo entregar en la dirección que lleva.',
    'fact.security': [
      ['what', 'select', { part: 'El resto de su pedido', other: 'Su pedido' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'pasó por un control de seguridad.', other: 'está en un control de seguridad.' },
      ],
    ],
    'fact.strike': [
      'Una huelga ',
      ['tense', 'select', { past: 'retuvo', other: 'está reteniendo' }],
      ' ',
      ['what', 'select', { part: 'el resto de su pedido', other: 'su pedido' }],
      '.',
    ],
    'fact.disaster': [
      'Una emergencia ',
      ['tense', 'select', { past: 'retuvo', other: 'está reteniendo' }],
      ' ',
      ['what', 'select', { part: 'el resto de su pedido', other: 'su pedido' }],
      '.',
    ],
    'fact.payment': 'El pago todavía no nos ha llegado.',
    'fact.customer': 'Necesitamos algo de su parte para poder continuar.',
    'fact.door': 'El paquete fue rechazado en la puerta.',
    'fact.attempt': ['Intentamos la entrega ', ['day', 'on'], ', y no pudimos dejar el paquete.'],
    'fact.held': [
      ['what', 'select', { part: 'El resto de su pedido', other: 'Su pedido' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'se retrasó por el camino.', other: 'está retenido por el camino.' },
      ],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: 'El resto de su pedido', other: 'Su pedido' }],
      ' todavía no ha salido de nuestras manos.',
    ],
    'fact.no-movement': ['El último movimiento de su pedido se vio ', ['day', 'on'], '.'],
    'fact.estimate': 'La última estimación es posterior a la fecha que le dimos.',
    'repair.date.one': [
      ['what', 'select', { part: 'El resto', other: 'Su pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['llega ahora ', ['by', 'on'], '.'],
          other: ['se espera ahora para ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.date.two': [
      ['what', 'select', { part: 'El resto', other: 'Su pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['llega ahora ', ['from', 'on'], ' o ', ['by', 'on'], '.'],
          other: ['se espera ahora para ', ['from', 'on'], ' o ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.date.span': [
      ['what', 'select', { part: 'El resto', other: 'Su pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['llega ahora entre ', ['from', 'on'], ' y ', ['by', 'on'], '.'],
          other: ['se espera ahora entre ', ['from', 'on'], ' y ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        {
          ship: ['Ahora sale a más tardar ', ['by', 'on'], '.'],
          other: ['La nueva fecha es ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.no-date':
      'Todavía no tenemos una nueva fecha que podamos sostener, y no vamos a adivinar una.',
    'repair.may-make-it': 'Todavía puede llegar a tiempo.',
    'repair.nothing-to-do': 'No tiene que hacer nada.',
    'repair.choose': ['Puede elegir cómo lo reparamos, hasta ', ['until', 'on'], '.'],
    'repair.choose.goods': [
      'Se lo enviamos de nuevo o le devolvemos su dinero, como prefiera: puede elegir hasta ',
      ['until', 'on'],
      '.',
    ],
    'repair.choose.refund': ['Su dinero le corresponde: puede elegir hasta ', ['until', 'on'], '.'],
    'repair.choose.ask': ['Dígame aquí qué le ayudaría, hasta ', ['until', 'on'], '.'],
    'repair.person': 'Me ocupo personalmente.',
    'repair.requested': 'Lo que eligió está en marcha.',
    'repair.done': 'Lo que eligió está hecho.',
    'repair.returning': 'Le devolvemos todo lo que pagó. No tiene que hacer nada.',
    'repair.returned': 'Le hemos devuelto todo lo que pagó.',
    'repair.customer': 'Queremos hacérselo llegar de todos modos.',
    'forbearance.done': ['Lo que cambiamos ', ['on', 'on'], ': ', ['change']],
    'forbearance.planned': [
      'Lo que habremos cambiado a más tardar ',
      ['on', 'on'],
      ': ',
      ['change'],
    ],
    'thanks.patience': [
      [
        'voice',
        'select',
        { warm: 'Gracias de corazón por su paciencia', other: 'Gracias por su paciencia' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      'Gracias por esperar',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      'Gracias por decírnoslo',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': [
      'Encontrará noticias aquí a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'next.email': [
      ['voice', 'select', { formal: 'Le volveremos a escribir', other: 'Le volveré a escribir' }],
      ' a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'next.letter': [
      ['voice', 'select', { formal: 'Le volveremos a escribir', other: 'Le volveré a escribir' }],
      ' a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'next.phone': [
      ['voice', 'select', { formal: 'Le llamaremos', other: 'Le llamaré' }],
      ' a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'next.sms': [
      ['voice', 'select', { formal: 'Le enviaremos', other: 'Le enviaré' }],
      ' un mensaje a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'next.overdue': [
      'Debería haber tenido noticias nuestras a más tardar ',
      ['moment', 'on'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: 'Ese silencio también lo siento de verdad.',
          formal: 'Ese silencio también lo lamentamos.',
          other: 'Ese silencio también lo siento.',
        },
      ],
    ],
    'headline.on-track': 'Según lo previsto',
    'headline.at-risk': 'Puede llegar tarde',
    'headline.stalled': 'Sin movimiento',
    'headline.running-late': 'Con retraso',
    'headline.partly-late': 'Una parte va con retraso',
    'headline.back-on-track': 'De nuevo según lo previsto',
    'headline.arrived': 'Entregado',
    'headline.arrived-early': 'Entregado antes de lo previsto',
    'headline.arrived-late': 'Entregado tarde',
    'headline.returning': 'Está volviendo a nosotros',
    'headline.returned': 'Volvió a nosotros',
    'headline.lost': 'Perdido por el camino',
    'headline.damaged-on-the-way': 'Dañado por el camino',
    'headline.not-received': 'Consta como entregado, y no lo tiene',
    'headline.damaged': 'Llegó dañado',
    'headline.wrong-item': 'Llegó otro artículo',
    'headline.missing-item': 'Falta algo',
    'headline.cancelled': 'Cancelado',
    'headline.unknown': 'Todavía sin fecha',
    'headline.left': 'Enviado',
    'headline.left-late': 'Enviado tarde',
    'headline.done': 'Hecho',
    'headline.done-late': 'Hecho tarde',
    'summary.late': 'Su pedido está en camino, más tarde de lo que dijimos.',
    'summary.part': [
      [
        'count',
        'plural',
        {
          one: ['Todavía falta ', ['items'], '; el resto ya lo tiene.'],
          other: ['Todavía faltan ', ['items'], '; el resto ya lo tiene.'],
        },
      ],
    ],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: ['Salió ', ['day', 'on'], ', como prometimos.'],
          goods: ['Llegó ', ['day', 'on'], ', como prometimos.'],
          other: ['Quedó hecho ', ['day', 'on'], ', como prometimos.'],
        },
      ],
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: ['Salió ', ['day', 'on'], '.'],
          goods: ['Llegó ', ['day', 'on'], '.'],
          other: ['Quedó hecho ', ['day', 'on'], '.'],
        },
      ],
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: ['Salió ', ['day', 'on'], ', antes de lo prometido.'],
          goods: ['Llegó ', ['day', 'on'], ', antes de lo prometido.'],
          other: ['Quedó hecho ', ['day', 'on'], ', antes de lo prometido.'],
        },
      ],
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'Salió', goods: 'Llegó', other: 'Quedó hecho' }],
      ' ',
      ['day', 'on'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', un día después de la fecha que le dimos',
          other: [', ', ['#'], ' días después de la fecha que le dimos'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'Por un tiempo pareció que llegaría tarde. Ahora se espera para la fecha que le dimos.',
    'summary.back-on-track.undated': 'Por un tiempo pareció que llegaría tarde, y ya no.',
    'summary.back-on-track.agreed': 'Se espera para la nueva fecha que usted aceptó.',
    'summary.lost': 'Su paquete se perdió por el camino.',
    'summary.damaged-on-the-way': 'Su paquete se dañó por el camino.',
    'summary.returning': 'Su paquete está volviendo a nosotros.',
    'summary.returned': 'Su paquete volvió a nosotros.',
    'summary.not-received': 'Consta como entregado, y usted nos dijo que no le ha llegado.',
    'summary.damaged': 'Nos dijo que llegó dañado.',
    'summary.wrong-item': 'Nos dijo que llegó otra cosa.',
    'summary.missing-item': 'Nos dijo que faltaba algo.',
    'summary.cancelled.store': 'Lo cancelamos nosotros.',
    'summary.cancelled.customer': 'Usted lo canceló.',
    'summary.cancelled.law': 'Cuenta como cancelado.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'Le hemos devuelto todo lo que pagó.',
          other: [
            'Recupera todo lo que pagó',
            ['dated', 'select', { yes: [' a más tardar ', ['day', 'on']], other: '' }],
            '. No tiene que hacer nada.',
          ],
        },
      ],
    ],
    'summary.unknown': 'Todavía no podemos darle una fecha.',
    'summary.choose': ['Puede elegir cómo lo reparamos hasta ', ['until', 'on'], '.'],
    'summary.news': ['Volverá a tener noticias nuestras a más tardar ', ['moment', 'on'], '.'],
    'summary.news.page': ['Encontrará noticias aquí a más tardar ', ['moment', 'on'], '.'],
    'summary.news.overdue': [
      'Debería haber tenido noticias nuestras a más tardar ',
      ['moment', 'on'],
      ', y también en eso vamos tarde.',
    ],
    'dates.unknown': 'Todavía no podemos decir cuándo',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'al hacer el pedido',
          product: 'en la página del producto',
          page: 'en la página de su pedido',
          email: 'por correo electrónico',
          sms: 'por mensaje de texto',
          phone: 'por teléfono',
          letter: 'por carta',
          chat: 'por chat',
          law: 'por ley',
          other: 'por nosotros',
        },
      ],
    ],
    'line.on-track': 'A tiempo',
    'line.at-risk': 'Puede llegar tarde',
    'line.late': 'Con retraso',
    'line.arrived': [['kind', 'select', { ship: 'Enviado', goods: 'Entregado', other: 'Hecho' }]],
    'line.arrived-late': [
      ['kind', 'select', { ship: 'Enviado tarde', goods: 'Entregado tarde', other: 'Hecho tarde' }],
    ],
    'line.lost': 'Perdido',
    'line.returned': 'De vuelta con nosotros',
    'line.cancelled': 'Cancelado',
    'line.unknown': 'Todavía sin fecha',
    'line.some': [
      [
        'kind',
        'select',
        {
          ship: ['Enviado: ', ['fulfilled'], ' de ', ['total']],
          goods: ['Entregado: ', ['fulfilled'], ' de ', ['total']],
          other: ['Hecho: ', ['fulfilled'], ' de ', ['total']],
        },
      ],
    ],
    'event.placed': 'Pedido realizado',
    'event.paid': 'Pagado',
    'event.backordered': 'Sin existencias por ahora',
    'event.label-created': 'Preparando el envío',
    'event.shipped': 'Enviado',
    'event.in-transit': 'En camino',
    'event.out-for-delivery': 'En reparto',
    'event.attempt-failed': 'Entrega intentada, no entregado',
    'event.ready-for-pickup': 'Listo para recoger',
    'event.delivered': 'Entregado',
    'event.picked-up': 'Recogido',
    'event.completed': 'Terminado',
    'event.demanded': [
      'Usted fijó una fecha límite',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning': 'Está volviendo a nosotros',
    'event.returned': 'De vuelta con nosotros',
    'event.cancelled': 'Cancelado',
    'event.cancelled.law': 'Cuenta como cancelado',
    'event.lost': 'Perdido por el camino',
    'event.damaged': 'Dañado por el camino',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'Nos dijo que no le ha llegado',
          damaged: 'Nos dijo que llegó dañado',
          wrongitem: 'Nos dijo que llegó otro artículo',
          missingitem: 'Nos dijo que faltaba algo',
          slow: 'Nos dijo que tardó demasiado',
          other: 'Nos contó un problema',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'Le llamamos por el retraso',
          page: 'Le avisamos aquí del retraso',
          other: 'Le escribimos por el retraso',
        },
      ],
    ],
    'event.consented': 'Aceptó la nueva fecha',
    'event.refused': 'Rechazó la nueva fecha',
    'event.remedied': ['Reparado', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.refunded': ['Reembolsado', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.unknown': 'Noticias de su paquete',
    'event.estimate': ['Nueva estimación: ', ['span']],
    'event.resolved': 'De nuevo en movimiento',
    'event.held-here': 'Algo salió mal de nuestro lado, y lo estamos arreglando',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'Retenido por el mal tiempo',
          customs: 'En la aduana',
          address: 'Retenido por la dirección',
          capacity: 'Retenido: más paquetes que de costumbre',
          stock: 'A la espera de existencias',
          payment: 'A la espera del pago',
          carriererror: 'Tomó un camino equivocado',
          storeerror: 'Retenido por un error nuestro',
          customer: 'A la espera de usted',
          security: 'En un control de seguridad',
          strike: 'Retenido por una huelga',
          disaster: 'Retenido por una emergencia',
          other: 'Retenido por el camino',
        },
      ],
    ],
    'event.asked': 'Usted nos escribió',
    'event.answered': 'Le respondimos',
    'event.incident-over': ['Resuelto: ', ['title']],
    'event.revised': ['Le dimos una nueva fecha: ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              { stated: 'Sale', due: 'Salida prometida', other: 'Salida prevista' },
            ],
          ],
          goods: [
            [
              'basis',
              'select',
              { stated: 'Llega', due: 'Llegada prometida', other: 'Llegada prevista' },
            ],
          ],
          other: [
            ['basis', 'select', { stated: 'Prometido', due: 'Prometido', other: 'Previsto' }],
          ],
        },
      ],
      ': ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': 'Conservar el pedido',
    'keep.title.part': 'Seguir esperándolo',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: 'Sale', other: 'Se espera que salga' }]],
          goods: [['basis', 'select', { stated: 'Llega', other: 'Se espera que llegue' }]],
          other: 'Está prometido',
        },
      ],
      ' ',
      ['span', 'on'],
    ],
    'keep.detail.undated': 'Todavía no podemos decir cuándo llega',
    'keep.detail.goods': 'Lo reparamos como usted elija',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['Cancelar, ', ['money'], ' de vuelta'], other: 'Cancelar, su dinero de vuelta' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: ['Cancelar lo que falta, ', ['money'], ' de vuelta'],
          other: 'Cancelar lo que falta, su precio de vuelta',
        },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], ' de vuelta'], other: 'Su dinero de vuelta' }],
    ],
    'exit.detail': [
      'Todo lo que pagó, ',
      ['paid', 'select', { yes: ['a ', ['label']], other: 'por el mismo medio de pago' }],
      ', a más tardar ',
      ['day', 'on'],
    ],
    'exit.detail.part': [
      'Lo que pagó por ',
      ['items'],
      ', ',
      ['paid', 'select', { yes: ['a ', ['label']], other: 'por el mismo medio de pago' }],
      ', a más tardar ',
      ['day', 'on'],
    ],
    'exit.chosen': 'Cancelado, dinero de vuelta',
    'exit.chosen.part': 'El resto cancelado, dinero de vuelta',
    'exit.chosen.cancelled': 'Su dinero de vuelta',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['Cancelar y reembolsar ', ['money']], other: 'Cancelar y reembolsar todo' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: ['Cancelar el resto y reembolsar ', ['money']],
          other: 'Cancelar el resto y reembolsarlo',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: ['Reembolsar ', ['money']], other: 'Reembolsar todo' }],
    ],
    'exit.changes': 'No se le enviará nada más.',
    'exit.changes.part': 'Lo que ya tiene se queda con usted.',
    'option.money.detail': [
      ['paid', 'select', { yes: ['A ', ['label']], other: 'Por el mismo medio de pago' }],
      ', a más tardar ',
      ['day', 'on'],
    ],
    'option.refund-shipping.title': 'Reembolso de los gastos de envío',
    'option.refund-shipping.confirm': 'Recuperar los gastos de envío',
    'option.discount-this-order.title': 'Un descuento en este pedido',
    'option.discount-this-order.confirm': ['Descontar ', ['money'], ' de este pedido'],
    'option.discount-next-order.title': 'Un descuento en su próximo pedido',
    'option.discount-next-order.confirm': ['Descontar ', ['money'], ' del próximo pedido'],
    'option.discount-next-order.detail': [
      'Un código para usted a más tardar ',
      ['day', 'on'],
      ['expires', 'select', { yes: [', válido hasta ', ['until', 'on']], other: '' }],
    ],
    'option.store-credit.title': 'Saldo para otra ocasión',
    'option.store-credit.confirm': ['Recibir ', ['money'], ' en saldo'],
    'option.store-credit.detail': [
      'En su cuenta a más tardar ',
      ['day', 'on'],
      ['expires', 'select', { yes: [', válido hasta ', ['until', 'on']], other: '' }],
    ],
    'option.partial-refund.title': ['Reembolso de ', ['items']],
    'option.partial-refund.confirm': ['Reembolsar ', ['money']],
    'option.partial-refund.changes': 'Eso ya no se enviará; el resto de su pedido sigue como está.',
    'option.replace.title': 'Enviarlo de nuevo',
    'option.replace.confirm': 'Enviarlo de nuevo',
    'option.replace.detail': [['items'], ', sin costo para usted, a más tardar ', ['day', 'on']],
    'option.ship-separately.title': 'Enviar el resto por separado',
    'option.ship-separately.confirm': 'Enviarlo por separado',
    'option.ship-separately.detail': [
      ['items'],
      ', sin costo para usted, a más tardar ',
      ['day', 'on'],
    ],
    'option.refund.changes': [
      [
        'coming',
        'select',
        { yes: 'Le llega de todos modos, y es suyo.', other: 'Sigue siendo suyo.' },
      ],
    ],
    'option.gift-card.title': 'Una tarjeta de regalo',
    'option.gift-card.confirm': ['Recibir una tarjeta de regalo de ', ['money']],
    'option.free-item.title': 'Un regalo de nuestra parte',
    'option.free-item.confirm': 'Recibir el regalo',
    'option.expedite.title': 'Enviarlo más rápido',
    'option.expedite.confirm': 'Enviarlo más rápido',
    'option.substitute.title': 'Algo parecido en su lugar',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], ', sin costo adicional, a más tardar ', ['day', 'on']],
          other: [
            'Le proponemos algo a más tardar ',
            ['day', 'on'],
            '; no se envía nada sin su acuerdo',
          ],
        },
      ],
    ],
    'option.substitute.confirm': 'Recibir algo parecido',
    'option.donate.title': ['Una donación para ', ['recipient']],
    'option.donate.detail': ['La hacemos nosotros, a más tardar ', ['day', 'on']],
    'option.donate.confirm': ['Donar ', ['money'], ' para ', ['recipient']],
    'option.call-me.title': 'Una llamada nuestra',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' le llama a más tardar ', ['day', 'on']],
          other: ['Le llamamos a más tardar ', ['day', 'on']],
        },
      ],
    ],
    'option.call-me.confirm': 'Pedir la llamada',
    'option.keep-waiting.confirm': 'Seguir esperando',
    'option.keeps-order': 'Su pedido sigue como está.',
    'ask.title': 'Otra cosa',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' le responde a más tardar ', ['moment', 'on']],
          other: ['Una persona le responde a más tardar ', ['moment', 'on']],
        },
      ],
    ],
    'decline.title': 'Nada, gracias',
    'silence.arrives': [
      'Si no hace nada, ',
      [
        'kind',
        'select',
        {
          ship: ['lo enviamos ', ['span', 'on']],
          goods: ['se lo entregamos ', ['span', 'on']],
          other: ['su pedido sigue como está, prometido ', ['span', 'on']],
        },
      ],
      ', y estas opciones siguen abiertas hasta ',
      ['until', 'on'],
      '.',
    ],
    'silence.expected': [
      'Si no hace nada, su pedido sigue como está, se espera que llegue ',
      ['span', 'on'],
      ', y estas opciones siguen abiertas hasta ',
      ['until', 'on'],
      '.',
    ],
    'silence.undated': [
      'Si no hace nada, su pedido sigue como está, y estas opciones siguen abiertas hasta ',
      ['until', 'on'],
      '.',
    ],
    'silence.goods': [
      'Si no hace nada, por ahora no enviamos ni reembolsamos nada; estas opciones siguen abiertas hasta ',
      ['until', 'on'],
      '.',
    ],
    'silence.arrived': [
      'Si no hace nada, nada cambia, y estas opciones siguen abiertas hasta ',
      ['until', 'on'],
      '.',
    ],
    'silence.closed': [
      'Estas opciones estuvieron abiertas hasta ',
      ['until', 'on'],
      '. Su pedido sigue como está.',
    ],
    'silence.chosen': 'Ya eligió. No tiene que hacer nada más.',
    'law.silence.consent': [
      'Si no hace nada, la nueva fecha queda acordada: lo enviamos a más tardar ',
      ['day', 'on'],
      ', y hasta que salga puede cancelar y recuperar todo lo que pagó.',
    ],
    'law.silence.cancel': [
      'Si no hace nada y no lo hemos enviado a más tardar ',
      ['day', 'on'],
      ', se cancela y recupera todo lo que pagó',
      ['dated', 'select', { yes: [', a más tardar ', ['refund', 'on']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'Si no hace nada, recupera todo lo que pagó',
      ['dated', 'select', { yes: [' a más tardar ', ['refund', 'on']], other: '' }],
      ', porque cuenta como cancelado.',
    ],
    'law.silence.right': [
      'Si no hace nada, su pedido sigue como está y usted conserva su derecho a cancelar',
      [
        'optional',
        'select',
        { yes: ['; las otras opciones siguen abiertas hasta ', ['until', 'on']], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'Si no hace nada, nada cambia: no acepta nada ni renuncia a ningún derecho.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['Acepta la nueva fecha: ', ['day'], '.'],
          other: 'Acepta esperar sin fecha, y puede cancelar hasta que lo enviemos.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'Aceptar la espera cambia sus derechos: ya no podrá cancelar por el retraso',
      [
        'dated',
        'select',
        { yes: ', salvo que la nueva fecha también se incumpla en más de 30 días', other: '' },
      ],
      '.',
    ],
    'law.withdraw.title': [
      [
        'valued',
        'select',
        {
          yes: ['Desistir del contrato aquí, ', ['money'], ' de vuelta'],
          other: 'Desistir del contrato aquí',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'Usted devuelve lo que tiene. Le confirmamos el desistimiento por escrito.',
          other: 'No se le enviará nada más. Le confirmamos el desistimiento por escrito.',
        },
      ],
    ],
    'law.withdraw.confirm': 'Confirmar desistimiento',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['Lo enviaremos a más tardar ', ['day', 'on'], '.'],
          other: ['Le llegará a más tardar ', ['day', 'on'], '.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'Todavía no podemos decir cuándo podremos enviarlo.',
          other: 'Todavía no podemos decir cuándo le llegará.',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'No tiene que esperar: puede cancelar ahora.',
    'law.notice.full-refund':
      'Si cancela, recupera sin demora todo lo que pagó, por el mismo medio de pago, y no como saldo.',
    'law.notice.right-until-shipment':
      'Aunque acepte esperar, puede cancelar hasta que lo enviemos.',
    'law.notice.free-answer':
      'Responder no le cuesta nada: puede hacerlo en la página de su pedido.',
    'law.notice.silence-cancels': [
      'Salvo que acepte el retraso a más tardar ',
      ['day', 'on'],
      ', o que lo enviemos antes, se cancela y recupera todo lo que pagó.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'Nos dio de plazo hasta ',
            ['day', 'on'],
            ' para entregarlo. Si tampoco cumplimos ese día, puede resolver el contrato y recuperar su dinero.',
          ],
          other:
            'Puede fijarnos un último día para entregarlo. Si tampoco lo cumplimos, puede resolver el contrato y recuperar su dinero.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            'Usted elige: que lo entreguemos, algo equivalente en su lugar, o su dinero de vuelta, ajustado por inflación.',
          other: 'Usted elige: seguir esperando o recuperar su dinero.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'También puede desistir del contrato sin dar motivos: pulse «desistir del contrato aquí» en la página de su pedido, y se lo confirmamos por escrito.',
    'receipt.agreed': ['Acordado, ', ['moment']],
    'receipt.under-way': ['En curso, ', ['moment']],
    'receipt.done': ['Hecho, ', ['moment']],
    'receipt.delayed': 'Todavía sin hacer',
    'receipt.delayed.detail': [
      'Debería haber estado hecho a más tardar ',
      ['day', 'on'],
      '. Se lo debemos.',
    ],
    'receipt.received': ['Recibido, ', ['moment']],
    'receipt.noted': ['Anotado, ', ['moment']],
    'receipt.answered': ['Respondido, ', ['moment']],
    'receipt.unanswered': 'Todavía sin respuesta',
    'receipt.unanswered.detail': [
      'Debería haber tenido nuestra respuesta a más tardar ',
      ['moment', 'on'],
      '. Se la debemos.',
    ],
    'receipt.ask.title': 'Tenemos su mensaje',
    'receipt.decline.detail': 'Gracias. No tiene que hacer nada más.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'Salida',
          deliver: 'En sus manos',
          pickup: 'Listo para recoger',
          complete: 'Listo',
          update: 'Noticias nuestras',
          remedy: 'Lo que eligió, hecho',
          other: 'Nuestra respuesta',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'Cumplido',
          missed: 'No cumplido',
          moved: 'Aplazado',
          released: 'Ya no corresponde',
          other: 'Por cumplir',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'Lo estamos investigando',
          identified: 'Conocemos la causa',
          monitoring: 'Vuelve a funcionar, y lo vigilamos',
          other: 'Terminado',
        },
      ],
    ],
    'incident.next': ['Encontrará más aquí a más tardar ', ['moment', 'on'], '.'],
    'incident.overdue': [
      'Debería haber encontrado más aquí a más tardar ',
      ['moment', 'on'],
      ', y en eso vamos tarde.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'Su pedido conserva su fecha.',
          risk: 'Su pedido puede llegar después de la fecha que le dimos.',
          late: 'Su pedido va con retraso.',
          arrived: 'Su pedido ya llegó, así que nada cambia para él.',
          other: 'Todavía no podemos decir qué significa para su pedido.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'Nunca llegó',
          damaged: 'Llegó dañado',
          wrongitem: 'Llegó otra cosa',
          missingitem: 'Faltaba algo',
          slow: 'Tardó mucho',
          other: 'Otra cosa',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'Por correo electrónico',
          sms: 'Por mensaje de texto',
          phone: 'Por teléfono',
          letter: 'Por carta',
          other: 'En esta página',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: 'Con cada cambio', other: 'Solo si cambian la fecha o sus opciones' },
      ],
    ],
    'updates.always': 'Lo que la ley nos obliga a comunicarle se lo enviamos en cualquier caso.',
    'lookup.sent':
      'Si este número y este correo electrónico corresponden al mismo pedido, va en camino a esa dirección un enlace para verlo.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'Sale', pickup: 'Listo para recoger', complete: 'Listo', other: 'Llega' },
      ],
    ],
    'promise.cut-off': ['Si lo pide a más tardar ', ['moment', 'on'], '.'],
    'promise.kept': [
      ['share'],
      ' de cada ',
      ['hundred'],
      ' pedidos como este llegan en estas fechas.',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: ['Empezar dando las gracias a ', ['name'], ', por su nombre.'],
          other: 'Empezar dando las gracias.',
        },
      ],
    ],
    'note.about': ['Se trataba de: ', ['items'], '.'],
    'note.dates': ['Prometido para ', ['date', 'on'], '; llegó ', ['arrived', 'on'], '.'],
    'note.made-good': ['Lo que se acordó y se hizo: ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'Fue el primer pedido con nosotros.',
          one: 'Hubo un pedido antes de este.',
          other: ['Hubo ', ['#'], ' pedidos antes de este.'],
        },
      ],
    ],
    'note.leave-out': 'Dejar fuera: una segunda disculpa, las razones, cualquier cosa que comprar.',
    'letter.order': ['Pedido ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        { first: 'Primera fecha', stated: 'Ahora', expected: 'Ahora se espera', other: 'Llegó' },
      ],
    ],
    'letter.news.title': 'Cómo está su pedido ahora',
    'letter.answer.title': [
      ['named', 'select', { yes: [['name'], ' le ha respondido'], other: 'Nuestra respuesta' }],
    ],
    'letter.answer.asked': 'Usted escribió',
    'letter.agreed.title': ['Tenemos su elección: ', ['title']],
    'letter.done.title': ['Hecho: ', ['title']],
    'letter.cancelled.title': 'Su pedido cuenta como cancelado, y recupera su dinero',
    'letter.cancelled.text': [
      'Su pedido (',
      ['items'],
      ') no llegó en el plazo que nos da la ley, así que cuenta como cancelado. No tiene que hacer nada.',
    ],
    'letter.reference': ['Referencia ', ['reference']],
    'letter.link.title': 'El enlace a su pedido',
    'letter.link.text':
      'Usted pidió el enlace a su pedido. Abre la página donde ve todo sobre él; no lo comparta.',
    'letter.link.stranger':
      'Si no lo pidió usted, no tiene que hacer nada: nadie ha visto su pedido.',
    'letter.ways': 'Qué puede hacer',
    'letter.options': 'Cómo lo reparamos',
    'letter.choose': 'Elegir en la página del pedido',
    'letter.next.page': [
      'Encontrará noticias en la página de su pedido a más tardar ',
      ['moment', 'on'],
      ', pase lo que pase.',
    ],
    'letter.open': 'Ver su pedido',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'Este mensaje trata de su pedido. La ley nos obliga a enviarlo, haya pedido lo que haya pedido sobre los avisos.',
          other: 'Este mensaje trata de su pedido.',
        },
      ],
    ],
    'letter.stop': 'No recibir más mensajes sobre este pedido',
  },
};
