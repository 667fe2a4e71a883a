// Compiled from ../messages/pt-BR.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `pt-BR`. */
export const ptBR: LocaleCopy = {
  locale: 'pt-BR',
  messages: {
    moment: [['day'], ', às ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['long']],
    'date.on': [
      ['name', 'select', { sat: ['no ', ['day']], sun: ['no ', ['day']], other: ['na ', ['day']] }],
    ],
    'date.between': ['entre ', ['from'], ', e ', ['by']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      ['count', 'plural', { one: ['mais ', ['#'], ' item'], other: ['mais ', ['#'], ' itens'] }],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: ['Prometemos enviar até ', ['day'], ' e não enviamos'],
          word: ['Prometemos notícias até ', ['day'], ' e elas não chegaram até você'],
          other: ['Prometemos para ', ['day'], ' e não cumprimos'],
        },
      ],
    ],
    'title.late.light': ['Era para ', ['day'], ', e o seu pedido não veio'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: ['Prometemos enviar tudo até ', ['day'], ' e não enviamos'],
          other: ['Prometemos tudo para ', ['day'], ', e parte do seu pedido não chegou'],
        },
      ],
    ],
    'title.part.light': ['Era para ', ['day'], ', e parte do seu pedido não veio'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: ['Prometemos enviar até ', ['day'], ', e o pedido só saiu ', ['arrived', 'on']],
          word: ['Prometemos notícias até ', ['day'], ', e elas só chegaram ', ['arrived', 'on']],
          pickup: ['Prometemos para ', ['day'], ', e o pedido só ficou pronto ', ['arrived', 'on']],
          complete: ['Prometemos para ', ['day'], ', e só ficou pronto ', ['arrived', 'on']],
          remedy: ['Prometemos para ', ['day'], ', e só ficou resolvido ', ['arrived', 'on']],
          other: ['Prometemos para ', ['day'], ', e o pedido só chegou ', ['arrived', 'on']],
        },
      ],
    ],
    'title.late.same-day': ['Seu pedido chegou ', ['day', 'on'], ', mais tarde do que prometemos'],
    'title.lost': 'Seu pacote se perdeu antes de chegar até você',
    'title.damaged-on-the-way': 'Seu pedido foi danificado a caminho',
    'title.returning': 'Seu pedido está voltando para nós, em vez de ir até você',
    'title.returned': 'Seu pedido voltou para nós, em vez de chegar até você',
    'title.not-received': 'Consta como entregue, e não está com você',
    'title.damaged': 'Seu pedido chegou danificado',
    'title.wrong-item': 'Enviamos o item errado para você',
    'title.missing-item': 'Faltou alguma coisa no seu pacote',
    'title.slow': 'Demorou, e você nos disse isso',
    'title.cancelled': 'Prometemos este pedido a você, e nós o cancelamos',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Seu pedido pode não sair até ', ['day']],
          pickup: ['Seu pedido pode não ficar pronto até ', ['day']],
          complete: ['Seu pedido pode não ficar pronto até ', ['day']],
          word: ['Você pode não ter notícias nossas até ', ['day']],
          remedy: ['O que devemos a você pode não ficar resolvido até ', ['day']],
          other: ['Seu pedido pode não chegar até ', ['day']],
        },
      ],
    ],
    'title.revised': 'Seu pedido tem uma nova data',
    'title.customer': 'Seu pedido ainda não chegou até você',
    'title.undated': 'Seu pedido ainda não chegou até você',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: 'Seu pedido saiu mais tarde do que deveria',
          other: 'Seu pedido chegou mais tarde do que deveria',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Seu pedido (',
            ['items'],
            ') deveria ter saído daqui',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
            '.',
          ],
          pickup: [
            'Seu pedido (',
            ['items'],
            ') deveria estar pronto para retirada',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
            '.',
          ],
          complete: [
            'Seu pedido (',
            ['items'],
            ') deveria estar pronto',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
            '.',
          ],
          word: [
            'Você deveria ter tido notícias nossas',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
            '.',
          ],
          remedy: [
            'O que devemos a você deveria estar resolvido',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
            '.',
          ],
          other: [
            'Seu pedido (',
            ['items'],
            ') deveria estar com você',
            ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
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
            'Parte do seu pedido (',
            ['items'],
            ') deveria ter saído daqui junto com o restante',
            ['dated', 'select', { yes: [', até ', ['date']], other: '' }],
            '.',
          ],
          pickup: [
            'Parte do seu pedido (',
            ['items'],
            ') deveria estar pronta para retirada junto com o restante',
            ['dated', 'select', { yes: [', até ', ['date']], other: '' }],
            '.',
          ],
          complete: [
            'Parte do seu pedido (',
            ['items'],
            ') deveria estar pronta junto com o restante',
            ['dated', 'select', { yes: [', até ', ['date']], other: '' }],
            '.',
          ],
          other: [
            'Parte do seu pedido (',
            ['items'],
            ') deveria estar com você junto com o restante',
            ['dated', 'select', { yes: [', até ', ['date']], other: '' }],
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
            'Seu pedido (',
            ['items'],
            ') deveria ter saído ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só saiu ',
            ['arrived', 'on'],
            '.',
          ],
          pickup: [
            'Seu pedido (',
            ['items'],
            ') deveria estar pronto para retirada ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só ficou pronto ',
            ['arrived', 'on'],
            '.',
          ],
          complete: [
            'Seu pedido (',
            ['items'],
            ') deveria estar pronto ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só ficou pronto ',
            ['arrived', 'on'],
            '.',
          ],
          word: [
            'Você deveria ter tido notícias nossas ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só teve ',
            ['arrived', 'on'],
            '.',
          ],
          remedy: [
            'O que devemos a você deveria estar resolvido ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só ficou ',
            ['arrived', 'on'],
            '.',
          ],
          other: [
            'Seu pedido (',
            ['items'],
            ') deveria ter chegado ',
            ['dated', 'select', { yes: ['até ', ['date']], other: 'antes' }],
            ', mas só chegou ',
            ['arrived', 'on'],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'Seu pedido (',
      ['items'],
      ') deveria estar com você',
      ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
      ', mas se perdeu no caminho.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'Seu pedido (',
      ['items'],
      ') deveria estar com você',
      ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
      ', mas foi danificado no caminho.',
    ],
    'acknowledgement.returning': [
      'Seu pedido (',
      ['items'],
      ') deveria estar com você',
      ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
      ', mas está voltando para nós.',
    ],
    'acknowledgement.returned': [
      'Seu pedido (',
      ['items'],
      ') deveria estar com você',
      ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
      ', mas voltou para nós.',
    ],
    'acknowledgement.not-received': [
      'Você nos diz que seu pedido (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', prometido até ', ['date'], ','], other: '' }],
      ' nunca chegou. O pacote consta como entregue, e para nós vale o que você diz.',
    ],
    'acknowledgement.damaged': [
      'Seu pedido (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', prometido até ', ['date'], ','], other: '' }],
      ' chegou danificado.',
    ],
    'acknowledgement.wrong-item': [
      'No lugar do seu pedido (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', prometido até ', ['date'], ','], other: '' }],
      ' chegou outra coisa.',
    ],
    'acknowledgement.missing-item': [
      'No seu pacote faltou o que você pediu: ',
      ['items'],
      ['dated', 'select', { yes: [', prometido até ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': ['Você nos disse que seu pedido (', ['items'], ') demorou a chegar.'],
    'acknowledgement.cancelled': [
      'Seu pedido (',
      ['items'],
      ') deveria estar com você',
      ['dated', 'select', { yes: [' até ', ['date']], other: '' }],
      ', mas nós cancelamos o que havíamos prometido.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'Seu pedido (',
            ['items'],
            ') pode não sair ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
          pickup: [
            'Seu pedido (',
            ['items'],
            ') pode não ficar pronto para retirada ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
          complete: [
            'Seu pedido (',
            ['items'],
            ') pode não ficar pronto ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
          word: [
            'Você pode não ter notícias nossas ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
          remedy: [
            'O que devemos a você pode não ficar resolvido ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
          other: [
            'Seu pedido (',
            ['items'],
            ') pode não chegar ',
            [
              'dated',
              'select',
              { yes: ['até ', ['date'], ', a data que demos a você'], other: 'a tempo' },
            ],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'Para o seu pedido (',
      ['items'],
      '), dissemos primeiro ',
      ['date'],
      '. Vai ser mais tarde.',
    ],
    'acknowledgement.customer': [
      'Seu pedido (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [', prometido até ', ['date'], ','], other: '' }],
      ' ainda não chegou até você.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        { warm: 'Sinto muito mesmo.', formal: 'Lamentamos muito.', other: 'Sinto muito.' },
      ],
    ],
    'responsibility.again': 'Não é a primeira vez que falhamos com você.',
    'responsibility.date': 'Demos essa data a você e não cumprimos.',
    'responsibility.date.external':
      'Cumprir essa data cabia a nós, acontecesse o que acontecesse, e não cumprimos.',
    'responsibility.part': 'Prometemos tudo a você até lá e não cumprimos.',
    'responsibility.undated': 'Fazer o pedido chegar até você cabia a nós, e não fizemos isso.',
    'responsibility.undated.arrived':
      'Fazer o pedido chegar até você cabia a nós, e demorou mais do que deveria.',
    'responsibility.goods': 'Colocar o pedido em suas mãos cabia a nós, e não fizemos isso.',
    'responsibility.damaged': 'Cabia a nós fazer o pedido chegar inteiro, e não fizemos isso.',
    'responsibility.wrong-item': 'O erro foi nosso.',
    'responsibility.missing-item': 'Cabia a nós enviar tudo completo, e não fizemos isso.',
    'responsibility.slow': 'Deveríamos ter sido mais rápidos.',
    'responsibility.cancelled': 'Prometemos o que não podíamos entregar.',
    'fact.weather': [
      'O mau tempo ',
      ['tense', 'select', { past: 'atrasou', other: 'está atrasando' }],
      ' ',
      ['what', 'select', { part: 'o restante do seu pedido', other: 'o seu pedido' }],
      '.',
    ],
    'fact.customs': [
      ['what', 'select', { part: 'O restante do seu pedido', other: 'Seu pedido' }],
      ' ',
      [
        'tense',
        'select',
        { past: 'ficou parado na alfândega.', other: 'está parado na alfândega.' },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'Havia mais pacotes a caminho do que de costume.',
          other: 'Há mais pacotes a caminho do que de costume.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: 'O item ficou um tempo em falta no nosso estoque.',
          other: 'O item está em falta no nosso estoque por enquanto.',
        },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'O restante do seu pedido', other: 'Seu pedido' }],
      ' tomou um caminho errado.',
    ],
    'fact.store-error': 'O erro foi nosso.',
    'fact.address': 'Não foi possível entregar o pacote no endereço indicado nele.',
    'fact.security': [
      ['what', 'select', { part: 'O restante do seu pedido', other: 'Seu pedido' }],
      ' ',
      [
        'tense',
        'select',
        {
          past: 'passou por uma verificação de segurança.',
          other: 'está em uma verificação de segurança.',
        },
      ],
    ],
    'fact.strike': [
      'Uma greve ',
      ['tense', 'select', { past: 'atrasou', other: 'está atrasando' }],
      ' ',
      ['what', 'select', { part: 'o restante do seu pedido', other: 'o seu pedido' }],
      '.',
    ],
    'fact.disaster': [
      'Uma emergência ',
      ['tense', 'select', { past: 'atrasou', other: 'está atrasando' }],
      ' ',
      ['what', 'select', { part: 'o restante do seu pedido', other: 'o seu pedido' }],
      '.',
    ],
    'fact.payment': 'O pagamento ainda não foi confirmado.',
    'fact.customer': 'Precisamos de algo da sua parte para continuar.',
    'fact.door': 'O pacote foi recusado na porta.',
    'fact.attempt': ['Tentamos entregar ', ['day', 'on'], ' e não conseguimos deixar o pacote.'],
    'fact.held': [
      ['what', 'select', { part: 'O restante do seu pedido', other: 'Seu pedido' }],
      ' ',
      ['tense', 'select', { past: 'atrasou no caminho.', other: 'está parado no caminho.' }],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: 'O restante do seu pedido', other: 'Seu pedido' }],
      ' ainda não saiu daqui.',
    ],
    'fact.no-movement': ['O último movimento do seu pedido foi visto ', ['day', 'on'], '.'],
    'fact.estimate': 'A última estimativa passa da data que demos a você.',
    'repair.date.one': [
      ['what', 'select', { part: 'O restante', other: 'Seu pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['agora chega ', ['by', 'on'], '.'],
          other: ['agora está previsto para ', ['by'], '.'],
        },
      ],
    ],
    'repair.date.two': [
      ['what', 'select', { part: 'O restante', other: 'Seu pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['agora chega ', ['from', 'on'], ' ou ', ['by', 'on'], '.'],
          other: ['agora está previsto para ', ['from'], ' ou ', ['by'], '.'],
        },
      ],
    ],
    'repair.date.span': [
      ['what', 'select', { part: 'O restante', other: 'Seu pedido' }],
      ' ',
      [
        'basis',
        'select',
        {
          stated: ['agora chega entre ', ['from'], ' e ', ['by'], '.'],
          other: ['agora deve chegar entre ', ['from'], ' e ', ['by'], '.'],
        },
      ],
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        { ship: ['Agora ele sai até ', ['by'], '.'], other: ['A nova data é ', ['by'], '.'] },
      ],
    ],
    'repair.no-date':
      'Ainda não temos uma nova data que possamos garantir, e não vamos inventar uma.',
    'repair.may-make-it': 'Ele ainda pode chegar a tempo.',
    'repair.nothing-to-do': 'Você não precisa fazer nada.',
    'repair.choose': ['Você pode escolher como vamos reparar isso até ', ['until'], '.'],
    'repair.choose.goods': [
      'Enviamos de novo ou devolvemos o seu dinheiro, como você preferir: dá para escolher até ',
      ['until'],
      '.',
    ],
    'repair.choose.refund': ['O dinheiro é seu: você pode escolher até ', ['until'], '.'],
    'repair.choose.ask': ['Diga aqui, até ', ['until'], ', o que ajudaria você.'],
    'repair.person': 'Estou cuidando disso pessoalmente.',
    'repair.requested': 'O que você escolheu está em andamento.',
    'repair.done': 'O que você escolheu está feito.',
    'repair.returning': 'Estamos devolvendo tudo o que você pagou. Você não precisa fazer nada.',
    'repair.returned': 'Tudo o que você pagou foi devolvido.',
    'repair.customer': 'Queremos fazer o pedido chegar até você mesmo assim.',
    'forbearance.done': ['O que mudamos ', ['on', 'on'], ': ', ['change']],
    'forbearance.planned': ['O que teremos mudado até ', ['on'], ': ', ['change']],
    'thanks.patience': [
      [
        'voice',
        'select',
        {
          warm: 'Agradeço de coração a sua paciência',
          formal: 'Agradecemos a sua paciência',
          other: 'Agradeço a sua paciência',
        },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      [
        'voice',
        'select',
        { formal: 'Agradecemos por ter esperado', other: 'Agradeço por ter esperado' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      [
        'voice',
        'select',
        { formal: 'Agradecemos por nos avisar', other: 'Agradeço por nos avisar' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': ['Você encontra notícias aqui até ', ['moment'], ', aconteça o que acontecer.'],
    'next.email': [
      ['voice', 'select', { formal: 'Voltaremos a escrever', other: 'Volto a escrever' }],
      ' para você até ',
      ['moment'],
      ', aconteça o que acontecer.',
    ],
    'next.letter': [
      ['voice', 'select', { formal: 'Voltaremos a escrever', other: 'Volto a escrever' }],
      ' para você até ',
      ['moment'],
      ', aconteça o que acontecer.',
    ],
    'next.phone': [
      ['voice', 'select', { formal: 'Ligaremos', other: 'Ligo' }],
      ' para você até ',
      ['moment'],
      ', aconteça o que acontecer.',
    ],
    'next.sms': [
      ['voice', 'select', { formal: 'Enviaremos', other: 'Envio' }],
      ' uma mensagem a você até ',
      ['moment'],
      ', aconteça o que acontecer.',
    ],
    'next.overdue': [
      'Você deveria ter tido notícias nossas até ',
      ['moment'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: 'Por esse silêncio também sinto muito mesmo.',
          formal: 'Por esse silêncio também lamentamos muito.',
          other: 'Por esse silêncio também sinto muito.',
        },
      ],
    ],
    'headline.on-track': 'Dentro do prazo',
    'headline.at-risk': 'Pode atrasar',
    'headline.stalled': 'Parado',
    'headline.running-late': 'Atrasado',
    'headline.partly-late': 'Uma parte atrasou',
    'headline.back-on-track': 'De volta ao prazo',
    'headline.arrived': 'Entregue',
    'headline.arrived-early': 'Entregue antes do prazo',
    'headline.arrived-late': 'Entregue com atraso',
    'headline.returning': 'Voltando para nós',
    'headline.returned': 'Voltou para nós',
    'headline.lost': 'Perdido no caminho',
    'headline.damaged-on-the-way': 'Danificado no caminho',
    'headline.not-received': 'Consta como entregue, não está com você',
    'headline.damaged': 'Chegou danificado',
    'headline.wrong-item': 'Chegou o item errado',
    'headline.missing-item': 'Falta alguma coisa',
    'headline.cancelled': 'Cancelado',
    'headline.unknown': 'Ainda sem data',
    'headline.left': 'Enviado',
    'headline.left-late': 'Enviado com atraso',
    'headline.done': 'Feito',
    'headline.done-late': 'Feito com atraso',
    'summary.late': 'Seu pedido está a caminho, mais tarde do que dissemos.',
    'summary.part': [
      [
        'count',
        'plural',
        {
          one: ['Ainda falta ', ['items'], '; o restante já está com você.'],
          other: ['Ainda faltam ', ['items'], '; o restante já está com você.'],
        },
      ],
    ],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: ['Saiu ', ['day', 'on'], ', como prometido.'],
          goods: ['Chegou ', ['day', 'on'], ', como prometido.'],
          other: ['Ficou pronto ', ['day', 'on'], ', como prometido.'],
        },
      ],
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: ['Saiu ', ['day', 'on'], '.'],
          goods: ['Chegou ', ['day', 'on'], '.'],
          other: ['Ficou pronto ', ['day', 'on'], '.'],
        },
      ],
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: ['Saiu ', ['day', 'on'], ', antes do prometido.'],
          goods: ['Chegou ', ['day', 'on'], ', antes do prometido.'],
          other: ['Ficou pronto ', ['day', 'on'], ', antes do prometido.'],
        },
      ],
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'Saiu', goods: 'Chegou', other: 'Ficou pronto' }],
      ' ',
      ['day', 'on'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', um dia depois da data que demos a você',
          other: [', ', ['#'], ' dias depois da data que demos a você'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'Por um tempo pareceu que ia atrasar. Agora está previsto para a data que demos a você.',
    'summary.back-on-track.undated': 'Por um tempo pareceu que ia atrasar, e agora não mais.',
    'summary.back-on-track.agreed': 'Está previsto para a nova data que você aceitou.',
    'summary.lost': 'Seu pacote se perdeu no caminho.',
    'summary.damaged-on-the-way': 'Seu pacote foi danificado no caminho.',
    'summary.returning': 'Seu pacote está voltando para nós.',
    'summary.returned': 'Seu pacote voltou para nós.',
    'summary.not-received': 'Consta como entregue, e você nos disse que não chegou.',
    'summary.damaged': 'Você nos disse que chegou danificado.',
    'summary.wrong-item': 'Você nos disse que chegou outra coisa.',
    'summary.missing-item': 'Você nos disse que faltou alguma coisa.',
    'summary.cancelled.store': 'Nós cancelamos o pedido.',
    'summary.cancelled.customer': 'Você cancelou o pedido.',
    'summary.cancelled.law': 'O pedido conta como cancelado.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'Tudo o que você pagou foi devolvido.',
          other: [
            'Você recebe de volta tudo o que pagou',
            ['dated', 'select', { yes: [' até ', ['day']], other: '' }],
            '. Você não precisa fazer nada.',
          ],
        },
      ],
    ],
    'summary.unknown': 'Ainda não podemos dar uma data a você.',
    'summary.choose': ['Você pode escolher como vamos reparar isso até ', ['until'], '.'],
    'summary.news': ['Você terá notícias nossas até ', ['moment'], '.'],
    'summary.news.page': ['Você encontra notícias aqui até ', ['moment'], '.'],
    'summary.news.overdue': [
      'Você deveria ter tido notícias nossas até ',
      ['moment'],
      ', e nisso também nos atrasamos.',
    ],
    'dates.unknown': 'Ainda não sabemos quando',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'ao finalizar a compra',
          product: 'na página do produto',
          page: 'na página do seu pedido',
          email: 'por e-mail',
          sms: 'por SMS',
          phone: 'por telefone',
          letter: 'por carta',
          chat: 'pelo chat',
          law: 'por lei',
          other: 'por nós',
        },
      ],
    ],
    'line.on-track': 'No prazo',
    'line.at-risk': 'Pode atrasar',
    'line.late': 'Atrasado',
    'line.arrived': [['kind', 'select', { ship: 'Enviado', goods: 'Entregue', other: 'Feito' }]],
    'line.arrived-late': [
      [
        'kind',
        'select',
        { ship: 'Enviado com atraso', goods: 'Entregue com atraso', other: 'Feito com atraso' },
      ],
    ],
    'line.lost': 'Perdido',
    'line.returned': 'De volta conosco',
    'line.cancelled': 'Cancelado',
    'line.unknown': 'Ainda sem data',
    'line.some': [
      [
        'kind',
        'select',
        {
          ship: ['Enviado: ', ['fulfilled'], ' de ', ['total']],
          goods: ['Entregue: ', ['fulfilled'], ' de ', ['total']],
          other: ['Feito: ', ['fulfilled'], ' de ', ['total']],
        },
      ],
    ],
    'event.placed': 'Pedido feito',
    'event.paid': 'Pago',
    'event.backordered': 'Em falta no estoque por enquanto',
    'event.label-created': 'Preparando o envio',
    'event.shipped': 'Enviado',
    'event.in-transit': 'A caminho',
    'event.out-for-delivery': 'Saiu para entrega',
    'event.attempt-failed': 'Tentativa de entrega, não entregue',
    'event.ready-for-pickup': 'Pronto para retirada',
    'event.delivered': 'Entregue',
    'event.picked-up': 'Retirado',
    'event.completed': 'Concluído',
    'event.demanded': [
      'Você definiu uma data-limite',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning': 'Voltando para nós',
    'event.returned': 'De volta conosco',
    'event.cancelled': 'Cancelado',
    'event.cancelled.law': 'Conta como cancelado',
    'event.lost': 'Perdido no caminho',
    'event.damaged': 'Danificado no caminho',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'Você nos disse que não chegou',
          damaged: 'Você nos disse que chegou danificado',
          wrongitem: 'Você nos disse que chegou o item errado',
          missingitem: 'Você nos disse que faltou alguma coisa',
          slow: 'Você nos disse que demorou demais',
          other: 'Você nos contou de um problema',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'Ligamos para você sobre o atraso',
          page: 'Avisamos você do atraso aqui',
          other: 'Escrevemos para você sobre o atraso',
        },
      ],
    ],
    'event.consented': 'Você aceitou a nova data',
    'event.refused': 'Você recusou a nova data',
    'event.remedied': ['Reparado', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.refunded': ['Reembolsado', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.unknown': 'Notícias do seu pacote',
    'event.estimate': ['Nova estimativa: ', ['span']],
    'event.resolved': 'Em movimento de novo',
    'event.held-here': 'Algo deu errado do nosso lado, e estamos resolvendo',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'Parado pelo mau tempo',
          customs: 'Na alfândega',
          address: 'Parado por causa do endereço',
          capacity: 'Parado: mais pacotes do que de costume',
          stock: 'Aguardando estoque',
          payment: 'Aguardando o pagamento',
          carriererror: 'Tomou um caminho errado',
          storeerror: 'Parado por um erro nosso',
          customer: 'Aguardando você',
          security: 'Em verificação de segurança',
          strike: 'Parado por uma greve',
          disaster: 'Parado por uma emergência',
          other: 'Parado no caminho',
        },
      ],
    ],
    'event.asked': 'Você nos escreveu',
    'event.answered': 'Respondemos a você',
    'event.incident-over': ['Resolvido: ', ['title']],
    'event.revised': ['Demos a você uma nova data: ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            ['basis', 'select', { stated: 'Sai', due: 'Saída prometida', other: 'Saída prevista' }],
          ],
          goods: [
            [
              'basis',
              'select',
              { stated: 'Chega', due: 'Chegada prometida', other: 'Chegada prevista' },
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
    'keep.title': 'Manter o pedido',
    'keep.title.part': 'Continuar esperando',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: 'Sai', other: 'Deve sair' }]],
          goods: [['basis', 'select', { stated: 'Chega', other: 'Deve chegar' }]],
          other: 'Prometido',
        },
      ],
      ' ',
      ['span', 'on'],
    ],
    'keep.detail.undated': 'Ainda não podemos dizer quando chega',
    'keep.detail.goods': 'Reparamos como você escolher',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['Cancelar, ', ['money'], ' de volta'], other: 'Cancelar, seu dinheiro de volta' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: ['Cancelar o que falta, ', ['money'], ' de volta'],
          other: 'Cancelar o que falta, o valor de volta',
        },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], ' de volta'], other: 'Seu dinheiro de volta' }],
    ],
    'exit.detail': [
      'Tudo o que você pagou, ',
      ['paid', 'select', { yes: ['para ', ['label']], other: 'pela forma de pagamento usada' }],
      ', até ',
      ['day'],
    ],
    'exit.detail.part': [
      'O que você pagou por ',
      ['items'],
      ', ',
      ['paid', 'select', { yes: ['para ', ['label']], other: 'pela forma de pagamento usada' }],
      ', até ',
      ['day'],
    ],
    'exit.chosen': 'Cancelado, dinheiro de volta',
    'exit.chosen.part': 'O restante cancelado, dinheiro de volta',
    'exit.chosen.cancelled': 'Seu dinheiro de volta',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['Cancelar e reembolsar ', ['money']], other: 'Cancelar e reembolsar tudo' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: ['Cancelar o restante e reembolsar ', ['money']],
          other: 'Cancelar o restante e reembolsar',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: ['Reembolsar ', ['money']], other: 'Reembolsar tudo' }],
    ],
    'exit.changes': 'Nada mais será enviado a você.',
    'exit.changes.part': 'O que você já recebeu fica com você.',
    'option.money.detail': [
      ['paid', 'select', { yes: ['Para ', ['label']], other: 'Pela forma de pagamento usada' }],
      ', até ',
      ['day'],
    ],
    'option.refund-shipping.title': 'Reembolso do frete',
    'option.refund-shipping.confirm': 'Receber o reembolso do frete',
    'option.discount-this-order.title': 'Desconto neste pedido',
    'option.discount-this-order.confirm': ['Receber ', ['money'], ' de desconto neste pedido'],
    'option.discount-next-order.title': 'Desconto no seu próximo pedido',
    'option.discount-next-order.confirm': ['Receber ', ['money'], ' de desconto no próximo pedido'],
    'option.discount-next-order.detail': [
      'Um código para você até ',
      ['day'],
      ['expires', 'select', { yes: [', válido até ', ['until']], other: '' }],
    ],
    'option.store-credit.title': 'Crédito para outra ocasião',
    'option.store-credit.confirm': ['Receber ', ['money'], ' em crédito'],
    'option.store-credit.detail': [
      'Na sua conta até ',
      ['day'],
      ['expires', 'select', { yes: [', válido até ', ['until']], other: '' }],
    ],
    'option.partial-refund.title': ['Dinheiro de volta por ', ['items']],
    'option.partial-refund.confirm': ['Reembolsar ', ['money']],
    'option.partial-refund.changes':
      'Isso não será mais enviado; o restante do seu pedido continua como está.',
    'option.replace.title': 'Enviar de novo',
    'option.replace.confirm': 'Enviar de novo',
    'option.replace.detail': [['items'], ', sem custo para você, até ', ['day']],
    'option.ship-separately.title': 'Enviar o restante separado',
    'option.ship-separately.confirm': 'Enviar separado',
    'option.ship-separately.detail': [['items'], ', sem custo para você, até ', ['day']],
    'option.refund.changes': [
      [
        'coming',
        'select',
        { yes: 'O pedido chega mesmo assim, e é seu.', other: 'O pedido continua sendo seu.' },
      ],
    ],
    'option.gift-card.title': 'Um vale-presente',
    'option.gift-card.confirm': ['Receber um vale-presente de ', ['money']],
    'option.free-item.title': 'Um presente nosso',
    'option.free-item.confirm': 'Receber o presente',
    'option.expedite.title': 'Enviar mais rápido',
    'option.expedite.confirm': 'Enviar mais rápido',
    'option.substitute.title': 'Algo parecido no lugar',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], ', sem custo adicional, até ', ['day']],
          other: ['Sugerimos algo até ', ['day'], '; nada é enviado sem o seu acordo'],
        },
      ],
    ],
    'option.substitute.confirm': 'Receber algo parecido',
    'option.donate.title': ['Uma doação para ', ['recipient']],
    'option.donate.detail': ['Feita por nós, até ', ['day']],
    'option.donate.confirm': ['Doar ', ['money'], ' para ', ['recipient']],
    'option.call-me.title': 'Uma ligação nossa',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' liga para você até ', ['day']],
          other: ['Ligamos para você até ', ['day']],
        },
      ],
    ],
    'option.call-me.confirm': 'Pedir a ligação',
    'option.keep-waiting.confirm': 'Continuar esperando',
    'option.keeps-order': 'Seu pedido continua como está.',
    'ask.title': 'Outra coisa',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' responde até ', ['moment']],
          other: ['Uma pessoa responde até ', ['moment']],
        },
      ],
    ],
    'decline.title': 'Não preciso de nada',
    'silence.arrives': [
      'Se você não fizer nada, ',
      [
        'kind',
        'select',
        {
          ship: ['enviamos ', ['span', 'on']],
          goods: ['entregamos ', ['span', 'on']],
          other: ['seu pedido continua como está, prometido ', ['span', 'on']],
        },
      ],
      ', e estas opções ficam abertas até ',
      ['until'],
      '.',
    ],
    'silence.expected': [
      'Se você não fizer nada, seu pedido continua como está, com chegada prevista ',
      ['span', 'on'],
      ', e estas opções ficam abertas até ',
      ['until'],
      '.',
    ],
    'silence.undated': [
      'Se você não fizer nada, seu pedido continua como está, e estas opções ficam abertas até ',
      ['until'],
      '.',
    ],
    'silence.goods': [
      'Se você não fizer nada, por enquanto não enviamos nem reembolsamos nada; estas opções ficam abertas até ',
      ['until'],
      '.',
    ],
    'silence.arrived': [
      'Se você não fizer nada, nada muda, e estas opções ficam abertas até ',
      ['until'],
      '.',
    ],
    'silence.closed': [
      'Estas opções ficaram abertas até ',
      ['until'],
      '. Seu pedido continua como está.',
    ],
    'silence.chosen': 'Você já escolheu. Não precisa fazer mais nada.',
    'law.silence.consent': [
      'Se você não fizer nada, a nova data fica combinada: enviamos até ',
      ['day'],
      ', e até o envio você pode cancelar e receber de volta tudo o que pagou.',
    ],
    'law.silence.cancel': [
      'Se você não fizer nada e não tivermos enviado até ',
      ['day'],
      ', o pedido é cancelado e você recebe de volta tudo o que pagou',
      ['dated', 'select', { yes: [', até ', ['refund']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'Se você não fizer nada, você recebe de volta tudo o que pagou',
      ['dated', 'select', { yes: [' até ', ['refund']], other: '' }],
      ', porque o pedido conta como cancelado.',
    ],
    'law.silence.right': [
      'Se você não fizer nada, seu pedido continua como está e você mantém o direito de cancelar',
      [
        'optional',
        'select',
        { yes: ['; as outras opções ficam abertas até ', ['until']], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'Se você não fizer nada, nada muda: você não aceita nada nem abre mão de nenhum direito.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['Você aceita a nova data: ', ['day'], '.'],
          other: 'Você aceita esperar sem data e pode cancelar até o envio.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'Aceitar a espera muda os seus direitos: depois disso você não pode mais cancelar por causa do atraso',
      [
        'dated',
        'select',
        {
          yes: ', a não ser que a nova data também seja ultrapassada em mais de 30 dias',
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
          yes: ['Desistir do contrato aqui, ', ['money'], ' de volta'],
          other: 'Desistir do contrato aqui',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'Você devolve o que recebeu. Confirmamos a desistência por escrito.',
          other: 'Nada mais será enviado a você. Confirmamos a desistência por escrito.',
        },
      ],
    ],
    'law.withdraw.confirm': 'Confirmar a desistência',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['Vamos enviar até ', ['day'], '.'],
          other: ['O pedido estará com você até ', ['day'], '.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'Ainda não podemos dizer quando conseguiremos enviar.',
          other: 'Ainda não podemos dizer quando chega até você.',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'Você não precisa esperar: pode cancelar agora.',
    'law.notice.full-refund':
      'Se você cancelar, recebe de volta sem demora tudo o que pagou, pela forma de pagamento usada, e não como crédito.',
    'law.notice.right-until-shipment':
      'Mesmo que aceite esperar, você ainda pode cancelar até o envio.',
    'law.notice.free-answer':
      'Responder não custa nada: você pode fazer isso na página do seu pedido.',
    'law.notice.silence-cancels': [
      'A não ser que você aceite o atraso até ',
      ['day'],
      ', ou que enviemos até lá, o pedido é cancelado e você recebe de volta tudo o que pagou.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'Você nos deu até ',
            ['day'],
            ' para entregar. Se também não cumprirmos esse dia, você pode encerrar o contrato e receber o dinheiro de volta.',
          ],
          other:
            'Você pode nos dar um último dia para entregar. Se também não cumprirmos esse dia, você pode encerrar o contrato e receber o dinheiro de volta.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            'A escolha é sua: a entrega, algo equivalente no lugar, ou o dinheiro de volta, com correção monetária.',
          other: 'A escolha é sua: continuar esperando ou receber o dinheiro de volta.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'Você também pode desistir do contrato sem dar motivo: toque em “desistir do contrato aqui” na página do seu pedido, e confirmamos por escrito.',
    'receipt.agreed': ['Combinado, ', ['moment']],
    'receipt.under-way': ['Em andamento, ', ['moment']],
    'receipt.done': ['Feito, ', ['moment']],
    'receipt.delayed': 'Ainda não feito',
    'receipt.delayed.detail': ['Deveria estar feito até ', ['day'], '. Devemos isso a você.'],
    'receipt.received': ['Recebido, ', ['moment']],
    'receipt.noted': ['Anotado, ', ['moment']],
    'receipt.answered': ['Respondido, ', ['moment']],
    'receipt.unanswered': 'Ainda sem resposta',
    'receipt.unanswered.detail': [
      'Você deveria ter tido a nossa resposta até ',
      ['moment'],
      '. Devemos isso a você.',
    ],
    'receipt.ask.title': 'Recebemos a sua mensagem',
    'receipt.decline.detail': 'Agradecemos. Você não precisa fazer mais nada.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'Saída',
          deliver: 'Com você',
          pickup: 'Pronto para retirada',
          complete: 'Pronto',
          update: 'Notícias nossas',
          remedy: 'O que você escolheu, feito',
          other: 'Nossa resposta',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'Cumprido',
          missed: 'Não cumprido',
          moved: 'Adiado',
          released: 'Não é mais devido',
          other: 'Ainda por vir',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'Estamos investigando',
          identified: 'Sabemos a causa',
          monitoring: 'Voltou a funcionar, e estamos acompanhando',
          other: 'Encerrado',
        },
      ],
    ],
    'incident.next': ['Você encontra mais aqui até ', ['moment'], '.'],
    'incident.overdue': [
      'Você deveria ter encontrado mais aqui até ',
      ['moment'],
      ', e nisso nos atrasamos.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'Seu pedido mantém a data.',
          risk: 'Seu pedido pode chegar depois da data que demos a você.',
          late: 'Seu pedido está atrasado.',
          arrived: 'Seu pedido já chegou, então nada muda para ele.',
          other: 'Ainda não podemos dizer o que isso significa para o seu pedido.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'Nunca chegou',
          damaged: 'Chegou danificado',
          wrongitem: 'Chegou outra coisa',
          missingitem: 'Faltou alguma coisa',
          slow: 'Demorou',
          other: 'Outra coisa',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'Por e-mail',
          sms: 'Por SMS',
          phone: 'Por telefone',
          letter: 'Por carta',
          other: 'Nesta página',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: 'A cada mudança', other: 'Só quando a data ou as suas opções mudarem' },
      ],
    ],
    'updates.always': 'O que a lei nos obriga a informar, enviamos a você de qualquer forma.',
    'lookup.sent':
      'Se este número e este e-mail pertencem ao mesmo pedido, um link para ele está a caminho desse endereço.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'Sai daqui', pickup: 'Pronto para retirar', complete: 'Pronto', other: 'Chega' },
      ],
    ],
    'promise.cut-off': ['Para pedidos até ', ['moment'], '.'],
    'promise.kept': [
      ['share'],
      ' de cada ',
      ['hundred'],
      ' pedidos como este chegam nessas datas.',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: ['Começar agradecendo a ', ['name'], ', pelo nome.'],
          other: 'Começar agradecendo.',
        },
      ],
    ],
    'note.about': ['Tratava-se de: ', ['items'], '.'],
    'note.dates': ['Prometido para ', ['date'], '; chegou ', ['arrived', 'on'], '.'],
    'note.made-good': ['O que foi combinado e feito: ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'Foi o primeiro pedido conosco.',
          one: 'Houve um pedido antes deste.',
          other: ['Houve ', ['#'], ' pedidos antes deste.'],
        },
      ],
    ],
    'note.leave-out':
      'Deixar de fora: um segundo pedido de desculpas, os motivos, qualquer coisa à venda.',
    'letter.order': ['Pedido ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        { first: 'Primeira data', stated: 'Agora', expected: 'Previsão agora', other: 'Chegou' },
      ],
    ],
    'letter.news.title': 'Como está o seu pedido agora',
    'letter.answer.title': [
      ['named', 'select', { yes: [['name'], ' respondeu a você'], other: 'A nossa resposta' }],
    ],
    'letter.answer.asked': 'Você escreveu',
    'letter.agreed.title': ['Recebemos a sua escolha: ', ['title']],
    'letter.done.title': ['Feito: ', ['title']],
    'letter.cancelled.title': 'Seu pedido conta como cancelado, e seu dinheiro volta para você',
    'letter.cancelled.text': [
      'Seu pedido (',
      ['items'],
      ') não chegou no prazo que a lei nos dá e por isso conta como cancelado. Você não precisa fazer nada.',
    ],
    'letter.reference': ['Referência ', ['reference']],
    'letter.link.title': 'O link do seu pedido',
    'letter.link.text':
      'Você pediu o link do seu pedido. Ele abre a página onde você vê tudo sobre ele; não o compartilhe.',
    'letter.link.stranger':
      'Se não foi você quem pediu, não precisa fazer nada: ninguém viu o seu pedido.',
    'letter.ways': 'O que você pode fazer',
    'letter.options': 'Como vamos reparar isso',
    'letter.choose': 'Escolher na página do pedido',
    'letter.next.page': [
      'Você encontra notícias na página do seu pedido até ',
      ['moment'],
      ', aconteça o que acontecer.',
    ],
    'letter.open': 'Ver o pedido',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'Esta mensagem é sobre o seu pedido. A lei nos obriga a enviá-la, seja qual for a sua escolha sobre os avisos.',
          other: 'Esta mensagem é sobre o seu pedido.',
        },
      ],
    ],
    'letter.stop': 'Não receber mais mensagens sobre este pedido',
  },
};
