// Compiled from ../messages/ar.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `ar`. */
export const ar: LocaleCopy = {
  locale: 'ar',
  messages: {
    moment: [['day'], '، الساعة ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['weekday'], ' ', ['date']],
    'date.on': ['يوم ', ['day']],
    'date.between': ['بين ', ['from', 'on'], ' و', ['by', 'on']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      [
        'count',
        'plural',
        {
          zero: 'لا شيء آخر',
          one: 'منتج آخر',
          two: 'منتجان آخران',
          few: [['#'], ' منتجات أخرى'],
          many: [['#'], ' منتجًا آخر'],
          other: [['#'], ' منتج آخر'],
        },
      ],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: ['وعدنا بإرسال طلبك بحلول ', ['day', 'on'], '، ولم نفعل'],
          word: ['وعدنا بأن تصلك أخبارنا بحلول ', ['day', 'on'], '، ولم تصلك'],
          other: ['كان موعدنا معك ', ['day', 'on'], '، ولم نفِ به'],
        },
      ],
    ],
    'title.late.light': ['جاء ', ['day', 'on'], '، ولم يأتِ طلبك'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: ['وعدنا بإرسال الطلب كله بحلول ', ['day', 'on'], '، ولم نفعل'],
          other: ['وعدنا بالطلب كله ', ['day', 'on'], '، ولم يصل جزء منه'],
        },
      ],
    ],
    'title.part.light': ['جاء ', ['day', 'on'], '، ولم يأتِ جزء من طلبك'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'وعدنا بإرسال طلبك بحلول ',
            ['day', 'on'],
            '، ولم يخرج من عندنا إلا ',
            ['arrived', 'on'],
          ],
          word: [
            'وعدنا بأن تصلك أخبارنا بحلول ',
            ['day', 'on'],
            '، ولم تصلك إلا ',
            ['arrived', 'on'],
          ],
          pickup: ['وعدنا بتجهيز طلبك ', ['day', 'on'], '، ولم يجهز إلا ', ['arrived', 'on']],
          complete: ['وعدنا بتجهيز طلبك ', ['day', 'on'], '، ولم يجهز إلا ', ['arrived', 'on']],
          remedy: ['وعدنا بإنجاز ذلك ', ['day', 'on'], '، ولم يُنجز إلا ', ['arrived', 'on']],
          other: ['وعدنا بوصول طلبك ', ['day', 'on'], '، ولم يصل إلا ', ['arrived', 'on']],
        },
      ],
    ],
    'title.late.same-day': ['وصل طلبك ', ['day', 'on'], '، بعد الموعد الذي وعدنا به'],
    'title.lost': 'فُقد طردك قبل أن يصل إليك',
    'title.damaged-on-the-way': 'تضرر طلبك في الطريق إليك',
    'title.returning': 'طلبك في طريق العودة إلينا بدلًا من الوصول إليك',
    'title.returned': 'عاد طلبك إلينا بدلًا من الوصول إليك',
    'title.not-received': 'الطلب مسجّل على أنه سُلِّم، وهو ليس لديك',
    'title.damaged': 'وصل طلبك متضررًا',
    'title.wrong-item': 'أرسلنا إليك منتجًا غير الذي طلبته',
    'title.missing-item': 'كان في طردك شيء ناقص',
    'title.slow': 'طال وصول طلبك، وأخبرتنا بذلك',
    'title.cancelled': 'وعدناك بهذا الطلب، ثم ألغيناه',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['قد لا يخرج طلبك من عندنا بحلول ', ['day', 'on']],
          pickup: ['قد لا يجهز طلبك بحلول ', ['day', 'on']],
          complete: ['قد لا يجهز طلبك بحلول ', ['day', 'on']],
          word: ['قد لا تصلك أخبارنا بحلول ', ['day', 'on']],
          remedy: ['قد لا يُنجز ما لك علينا بحلول ', ['day', 'on']],
          other: ['قد لا يصل طلبك بحلول ', ['day', 'on']],
        },
      ],
    ],
    'title.revised': 'لطلبك موعد جديد',
    'title.customer': 'لم يصل طلبك إليك بعد',
    'title.undated': 'لم يصل طلبك إليك بعد',
    'title.undated.arrived': [
      ['kind', 'select', { ship: 'خرج طلبك من عندنا متأخرًا', other: 'وصل طلبك متأخرًا' }],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'كان ينبغي أن يخرج طلبك (',
            ['items'],
            ') من عندنا',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'كان ينبغي أن يكون طلبك (',
            ['items'],
            ') جاهزًا للاستلام',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'كان ينبغي أن يكون طلبك (',
            ['items'],
            ') جاهزًا',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          word: [
            'كان ينبغي أن تصلك أخبارنا',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          remedy: [
            'كان ينبغي أن يُنجز ما لك علينا',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'كان ينبغي أن يصل طلبك (',
            ['items'],
            ')',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
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
            'كان ينبغي أن يخرج جزء من طلبك (',
            ['items'],
            ') من عندنا مع البقية',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          pickup: [
            'كان ينبغي أن يكون جزء من طلبك (',
            ['items'],
            ') جاهزًا للاستلام مع البقية',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          complete: [
            'كان ينبغي أن يكون جزء من طلبك (',
            ['items'],
            ') جاهزًا مع البقية',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
            '.',
          ],
          other: [
            'كان ينبغي أن يصل جزء من طلبك (',
            ['items'],
            ') مع البقية',
            ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
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
            'كان ينبغي أن يخرج طلبك (',
            ['items'],
            ') من عندنا ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم يخرج إلا ',
            ['arrived', 'on'],
            '.',
          ],
          pickup: [
            'كان ينبغي أن يكون طلبك (',
            ['items'],
            ') جاهزًا للاستلام ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم يجهز إلا ',
            ['arrived', 'on'],
            '.',
          ],
          complete: [
            'كان ينبغي أن يكون طلبك (',
            ['items'],
            ') جاهزًا ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم يجهز إلا ',
            ['arrived', 'on'],
            '.',
          ],
          word: [
            'كان ينبغي أن تصلك أخبارنا ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم تصلك إلا ',
            ['arrived', 'on'],
            '.',
          ],
          remedy: [
            'كان ينبغي أن يُنجز ما لك علينا ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم يُنجز إلا ',
            ['arrived', 'on'],
            '.',
          ],
          other: [
            'كان ينبغي أن يصل طلبك (',
            ['items'],
            ') ',
            ['dated', 'select', { yes: ['بحلول ', ['date', 'on']], other: 'قبل ذلك' }],
            '، ولم يصل إلا ',
            ['arrived', 'on'],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'كان ينبغي أن يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
      '، لكنه فُقد في الطريق.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'كان ينبغي أن يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
      '، لكنه تضرر في الطريق.',
    ],
    'acknowledgement.returning': [
      'كان ينبغي أن يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
      '، لكنه في طريق العودة إلينا.',
    ],
    'acknowledgement.returned': [
      'كان ينبغي أن يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
      '، لكنه عاد إلينا.',
    ],
    'acknowledgement.not-received': [
      'أخبرتنا أن طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: ['، الموعود بحلول ', ['date', 'on'], '،'], other: '' }],
      ' لم يصل إليك. الطرد مسجّل على أنه سُلِّم، وكلامك عندنا هو الأصدق.',
    ],
    'acknowledgement.damaged': [
      'وصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: ['، الموعود بحلول ', ['date', 'on'], '،'], other: '' }],
      ' متضررًا.',
    ],
    'acknowledgement.wrong-item': [
      'وصل إليك شيء آخر بدلًا من طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: ['، الموعود بحلول ', ['date', 'on']], other: '' }],
      '.',
    ],
    'acknowledgement.missing-item': [
      'وصل طردك وقد نقص منه ما طلبته: ',
      ['items'],
      ['dated', 'select', { yes: ['، الموعود بحلول ', ['date', 'on']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': ['أخبرتنا أن طلبك (', ['items'], ') استغرق وقتًا طويلًا حتى وصل.'],
    'acknowledgement.cancelled': [
      'كان ينبغي أن يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: [' بحلول ', ['date', 'on']], other: '' }],
      '، وقد ألغينا ما وعدنا به.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'قد لا يخرج طلبك (',
            ['items'],
            ') من عندنا ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
          pickup: [
            'قد لا يجهز طلبك (',
            ['items'],
            ') للاستلام ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
          complete: [
            'قد لا يجهز طلبك (',
            ['items'],
            ') ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
          word: [
            'قد لا تصلك أخبارنا ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
          remedy: [
            'قد لا يُنجز ما لك علينا ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
          other: [
            'قد لا يصل طلبك (',
            ['items'],
            ') ',
            [
              'dated',
              'select',
              {
                yes: ['بحلول ', ['date', 'on'], '، وهو الموعد الذي أعطيناك إياه'],
                other: 'في الموعد',
              },
            ],
            '.',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'قلنا أولًا إن موعد طلبك (',
      ['items'],
      ') هو ',
      ['date', 'on'],
      '. سيكون بعد ذلك.',
    ],
    'acknowledgement.customer': [
      'لم يصل طلبك (',
      ['items'],
      ')',
      ['dated', 'select', { yes: ['، الموعود بحلول ', ['date', 'on'], '،'], other: '' }],
      ' إليك بعد.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        { warm: 'أعتذر عن ذلك بكل صدق.', formal: 'نعتذر عن ذلك.', other: 'أعتذر عن ذلك.' },
      ],
    ],
    'responsibility.again': 'ليست هذه أول مرة نخذلك فيها.',
    'responsibility.date': 'أعطيناك هذا الموعد ولم نلتزم به.',
    'responsibility.date.external': 'الالتزام بهذا الموعد مسؤوليتنا مهما حدث، ولم نلتزم به.',
    'responsibility.part': 'وعدناك بالطلب كله في ذلك الموعد، ولم نفِ بالوعد.',
    'responsibility.undated': 'إيصال الطلب إليك مسؤوليتنا، ولم نفِ بها بعد.',
    'responsibility.undated.arrived': 'إيصال الطلب إليك مسؤوليتنا، وقد استغرق أكثر مما ينبغي.',
    'responsibility.goods': 'تسليم الطلب إليك مسؤوليتنا، ولم نفِ بها.',
    'responsibility.damaged': 'كان علينا أن نوصل الطلب إليك سليمًا، ولم نفعل ذلك.',
    'responsibility.wrong-item': 'الخطأ خطؤنا.',
    'responsibility.missing-item': 'كان علينا أن نرسله كاملًا، ولم نفعل ذلك.',
    'responsibility.slow': 'كان ينبغي أن نكون أسرع.',
    'responsibility.cancelled': 'وعدنا بما لم نستطع تسليمه.',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: ['أخّر سوء الطقس ', ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }], '.'],
          other: ['سوء الطقس يؤخر ', ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }], '.'],
        },
      ],
    ],
    'fact.customs': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: 'بقية طلبك كانت', other: 'طلبك كان' }],
            ' في انتظار الجمارك.',
          ],
          other: [['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }], ' في انتظار الجمارك.'],
        },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        { past: 'كان عدد الطرود أكبر من المعتاد.', other: 'عدد الطرود الآن أكبر من المعتاد.' },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        { past: 'نفد المنتج من مخزوننا لفترة.', other: 'المنتج غير متوفر في مخزوننا حاليًا.' },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'سلكت بقية طلبك طريقًا خاطئًا.', other: 'سلك طلبك طريقًا خاطئًا.' }],
    ],
    'fact.store-error': 'الخطأ من جانبنا.',
    'fact.address': 'تعذّر تسليم الطرد في العنوان المكتوب عليه.',
    'fact.security': [
      [
        'tense',
        'select',
        {
          past: [
            'أُوقف ',
            ['what', 'select', { part: 'جزء من طلبك', other: 'طلبك' }],
            ' لفحص أمني.',
          ],
          other: [['what', 'select', { part: 'جزء من طلبك', other: 'طلبك' }], ' موقوف لفحص أمني.'],
        },
      ],
    ],
    'fact.strike': [
      [
        'tense',
        'select',
        {
          past: ['أخّر إضراب ', ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }], '.'],
          other: [
            'هناك إضراب يؤخر ',
            ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }],
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
          past: ['أخّرت حالة طارئة ', ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }], '.'],
          other: [
            'هناك حالة طارئة تؤخر ',
            ['what', 'select', { part: 'بقية طلبك', other: 'طلبك' }],
            '.',
          ],
        },
      ],
    ],
    'fact.payment': 'لم يكتمل الدفع بعد.',
    'fact.customer': 'نحتاج إلى شيء منك قبل أن نتمكن من المتابعة.',
    'fact.door': 'رُفض استلام الطرد عند الباب.',
    'fact.attempt': ['حاولنا التسليم ', ['day', 'on'], '، وتعذّر ذلك.'],
    'fact.held': [
      [
        'tense',
        'select',
        {
          past: [
            'تأخر ',
            ['what', 'select', { part: 'جزء من طلبك', other: 'طلبك' }],
            ' في الطريق.',
          ],
          other: [['what', 'select', { part: 'جزء من طلبك', other: 'طلبك' }], ' متوقف في الطريق.'],
        },
      ],
    ],
    'fact.not-shipped': [
      [
        'what',
        'select',
        { part: 'لم تخرج بقية طلبك من عندنا بعد.', other: 'لم يخرج طلبك من عندنا بعد.' },
      ],
    ],
    'fact.no-movement': ['آخر حركة مسجّلة لطلبك كانت ', ['day', 'on'], '.'],
    'fact.estimate': 'آخر تقدير للوصول بعد الموعد الذي أعطيناك إياه.',
    'repair.date.one': [
      [
        'basis',
        'select',
        {
          stated: [
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' الآن ',
            ['by', 'on'],
            '.',
          ],
          other: [
            'من المتوقع الآن أن ',
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' ',
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
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' الآن ',
            ['from', 'on'],
            ' أو ',
            ['by', 'on'],
            '.',
          ],
          other: [
            'من المتوقع الآن أن ',
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' ',
            ['from', 'on'],
            ' أو ',
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
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' الآن بين ',
            ['from', 'on'],
            ' و',
            ['by', 'on'],
            '.',
          ],
          other: [
            'من المتوقع الآن أن ',
            ['what', 'select', { part: 'تصل البقية', other: 'يصل طلبك' }],
            ' بين ',
            ['from', 'on'],
            ' و',
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
          ship: ['يخرج الطلب من عندنا الآن بحلول ', ['by', 'on'], '.'],
          other: ['الموعد الجديد هو ', ['by', 'on'], '.'],
        },
      ],
    ],
    'repair.no-date': 'ليس لدينا بعد موعد جديد نلتزم به، ولن نخمّن موعدًا.',
    'repair.may-make-it': 'ما زال من الممكن أن يصل في موعده.',
    'repair.nothing-to-do': 'لا شيء مطلوب منك.',
    'repair.choose': ['يمكنك اختيار ما نعوّضك به حتى ', ['until', 'on'], '.'],
    'repair.choose.goods': [
      'نرسله من جديد أو نعيد إليك مالك، والخيار لك حتى ',
      ['until', 'on'],
      '.',
    ],
    'repair.choose.refund': ['مالك حق لك، ويمكنك الاختيار حتى ', ['until', 'on'], '.'],
    'repair.choose.ask': ['يمكنك إخباري هنا بما قد يفيدك، حتى ', ['until', 'on'], '.'],
    'repair.person': 'أتابع الأمر بنفسي.',
    'repair.requested': 'ما اخترته قيد التنفيذ.',
    'repair.done': 'ما اخترته قد تم.',
    'repair.returning': 'نعيد إليك كل ما دفعته. لا شيء مطلوب منك.',
    'repair.returned': 'أُعيد إليك كل ما دفعته.',
    'repair.customer': 'ما زلنا حريصين على إيصاله إليك.',
    'forbearance.done': ['ما غيّرناه ', ['on', 'on'], ': ', ['change']],
    'forbearance.planned': ['ما سنكون قد غيّرناه بحلول ', ['on', 'on'], ': ', ['change']],
    'thanks.patience': [
      ['voice', 'select', { warm: 'شكرًا جزيلًا على صبرك', other: 'شكرًا على صبرك' }],
      ['named', 'select', { yes: [' يا ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      'شكرًا على انتظارك',
      ['named', 'select', { yes: [' يا ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      'شكرًا على إخبارنا',
      ['named', 'select', { yes: [' يا ', ['name']], other: '' }],
      '.',
    ],
    'next.page': ['ستكون الأخبار هنا بحلول ', ['moment', 'on'], ' مهما حدث.'],
    'next.email': [
      ['voice', 'select', { formal: 'سنكتب', other: 'سأكتب' }],
      ' إليك مجددًا بحلول ',
      ['moment', 'on'],
      ' مهما حدث.',
    ],
    'next.letter': [
      ['voice', 'select', { formal: 'سنكتب', other: 'سأكتب' }],
      ' إليك مجددًا بحلول ',
      ['moment', 'on'],
      ' مهما حدث.',
    ],
    'next.phone': [
      ['voice', 'select', { formal: 'سنتصل', other: 'سأتصل' }],
      ' بك بحلول ',
      ['moment', 'on'],
      ' مهما حدث.',
    ],
    'next.sms': [
      ['voice', 'select', { formal: 'سنرسل', other: 'سأرسل' }],
      ' إليك رسالة بحلول ',
      ['moment', 'on'],
      ' مهما حدث.',
    ],
    'next.overdue': [
      'كان ينبغي أن تصلك أخبارنا بحلول ',
      ['moment', 'on'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: 'أعتذر عن هذا الصمت أيضًا بكل صدق.',
          formal: 'نعتذر عن هذا الصمت أيضًا.',
          other: 'أعتذر عن هذا الصمت أيضًا.',
        },
      ],
    ],
    'headline.on-track': 'في موعده',
    'headline.at-risk': 'قد يتأخر',
    'headline.stalled': 'لا يتحرك',
    'headline.running-late': 'متأخر',
    'headline.partly-late': 'جزء منه متأخر',
    'headline.back-on-track': 'عاد إلى موعده',
    'headline.arrived': 'وصل',
    'headline.arrived-early': 'وصل مبكرًا',
    'headline.arrived-late': 'وصل متأخرًا',
    'headline.returning': 'في طريق العودة إلينا',
    'headline.returned': 'عاد إلينا',
    'headline.lost': 'فُقد في الطريق',
    'headline.damaged-on-the-way': 'تضرر في الطريق',
    'headline.not-received': 'مسجّل أنه سُلِّم، وليس لديك',
    'headline.damaged': 'وصل متضررًا',
    'headline.wrong-item': 'وصل منتج آخر',
    'headline.missing-item': 'شيء ناقص',
    'headline.cancelled': 'أُلغي',
    'headline.unknown': 'لا موعد بعد',
    'headline.left': 'خرج من عندنا',
    'headline.left-late': 'خرج من عندنا متأخرًا',
    'headline.done': 'تم',
    'headline.done-late': 'تم متأخرًا',
    'summary.late': 'طلبك في الطريق، بعد الموعد الذي ذكرناه.',
    'summary.part': ['لم يصل بعد: ', ['items'], '. البقية لديك.'],
    'summary.arrived': [
      [
        'kind',
        'select',
        {
          ship: ['خرج من عندنا ', ['day', 'on'], ' كما وعدنا.'],
          goods: ['وصل ', ['day', 'on'], ' كما وعدنا.'],
          other: ['تم ', ['day', 'on'], ' كما وعدنا.'],
        },
      ],
    ],
    'summary.arrived.undated': [
      [
        'kind',
        'select',
        {
          ship: ['خرج من عندنا ', ['day', 'on'], '.'],
          goods: ['وصل ', ['day', 'on'], '.'],
          other: ['تم ', ['day', 'on'], '.'],
        },
      ],
    ],
    'summary.arrived-early': [
      [
        'kind',
        'select',
        {
          ship: ['خرج من عندنا ', ['day', 'on'], ' قبل الموعد.'],
          goods: ['وصل ', ['day', 'on'], ' قبل الموعد.'],
          other: ['تم ', ['day', 'on'], ' قبل الموعد.'],
        },
      ],
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'خرج من عندنا', goods: 'وصل', other: 'تم' }],
      ' ',
      ['day', 'on'],
      [
        'days',
        'plural',
        {
          '=0': '',
          zero: '',
          one: '، بعد يوم واحد من الموعد الذي أعطيناك إياه',
          two: '، بعد يومين من الموعد الذي أعطيناك إياه',
          few: ['، بعد ', ['#'], ' أيام من الموعد الذي أعطيناك إياه'],
          many: ['، بعد ', ['#'], ' يومًا من الموعد الذي أعطيناك إياه'],
          other: ['، بعد ', ['#'], ' يوم من الموعد الذي أعطيناك إياه'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'بدا لفترة أنه سيتأخر. من المتوقع الآن أن يصل في الموعد الذي أعطيناك إياه.',
    'summary.back-on-track.undated': 'بدا لفترة أنه سيتأخر، ولم يعد الأمر كذلك.',
    'summary.back-on-track.agreed': 'من المتوقع أن يصل في الموعد الجديد الذي وافقت عليه.',
    'summary.lost': 'فُقد طردك في الطريق.',
    'summary.damaged-on-the-way': 'تضرر طردك في الطريق.',
    'summary.returning': 'طردك في طريق العودة إلينا.',
    'summary.returned': 'عاد طردك إلينا.',
    'summary.not-received': 'الطلب مسجّل على أنه سُلِّم، وأخبرتنا أنه لم يصل.',
    'summary.damaged': 'أخبرتنا أنه وصل متضررًا.',
    'summary.wrong-item': 'أخبرتنا أن شيئًا آخر وصل.',
    'summary.missing-item': 'أخبرتنا أن شيئًا كان ناقصًا.',
    'summary.cancelled.store': 'ألغيناه نحن.',
    'summary.cancelled.customer': 'ألغيته أنت.',
    'summary.cancelled.law': 'يُعد الطلب ملغى.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'أُعيد إليك كل ما دفعته.',
          other: [
            'يعود إليك كل ما دفعته',
            ['dated', 'select', { yes: [' بحلول ', ['day', 'on']], other: '' }],
            '. لا شيء مطلوب منك.',
          ],
        },
      ],
    ],
    'summary.unknown': 'لا يمكننا إعطاؤك موعدًا بعد.',
    'summary.choose': ['يمكنك اختيار ما نعوّضك به حتى ', ['until', 'on'], '.'],
    'summary.news': ['ستصلك أخبارنا مجددًا بحلول ', ['moment', 'on'], '.'],
    'summary.news.page': ['ستكون الأخبار هنا بحلول ', ['moment', 'on'], '.'],
    'summary.news.overdue': [
      'كان ينبغي أن تصلك أخبارنا بحلول ',
      ['moment', 'on'],
      '، وقد تأخرنا في ذلك أيضًا.',
    ],
    'dates.unknown': 'لا يمكننا تحديد الموعد بعد',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'عند إتمام الطلب',
          product: 'في صفحة المنتج',
          page: 'في صفحة طلبك',
          email: 'بالبريد الإلكتروني',
          sms: 'برسالة نصية',
          phone: 'بالهاتف',
          letter: 'بالبريد',
          chat: 'في المحادثة',
          law: 'بحكم القانون',
          other: 'من جانبنا',
        },
      ],
    ],
    'line.on-track': 'في موعده',
    'line.at-risk': 'قد يتأخر',
    'line.late': 'متأخر',
    'line.arrived': [['kind', 'select', { ship: 'خرج من عندنا', goods: 'وصل', other: 'تم' }]],
    'line.arrived-late': [
      ['kind', 'select', { ship: 'خرج من عندنا متأخرًا', goods: 'وصل متأخرًا', other: 'تم متأخرًا' }],
    ],
    'line.lost': 'مفقود',
    'line.returned': 'عاد إلينا',
    'line.cancelled': 'أُلغي',
    'line.unknown': 'لا موعد بعد',
    'line.some': [
      [
        'kind',
        'select',
        {
          ship: ['خرج من عندنا ', ['fulfilled'], ' من ', ['total']],
          goods: ['وصل ', ['fulfilled'], ' من ', ['total']],
          other: ['تم ', ['fulfilled'], ' من ', ['total']],
        },
      ],
    ],
    'event.placed': 'تم الطلب',
    'event.paid': 'تم الدفع',
    'event.backordered': 'غير متوفر في المخزون حاليًا',
    'event.label-created': 'قيد التجهيز للإرسال',
    'event.shipped': 'خرج من عندنا',
    'event.in-transit': 'في الطريق',
    'event.out-for-delivery': 'خرج للتسليم',
    'event.attempt-failed': 'محاولة تسليم لم تتم',
    'event.ready-for-pickup': 'جاهز للاستلام',
    'event.delivered': 'تم التسليم',
    'event.picked-up': 'تم الاستلام',
    'event.completed': 'اكتمل',
    'event.demanded': [
      'حددت موعدًا أخيرًا',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning': 'في طريق العودة إلينا',
    'event.returned': 'عاد إلينا',
    'event.cancelled': 'أُلغي',
    'event.cancelled.law': 'يُعد ملغى',
    'event.lost': 'فُقد في الطريق',
    'event.damaged': 'تضرر في الطريق',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'أخبرتنا أنه لم يصل',
          damaged: 'أخبرتنا أنه وصل متضررًا',
          wrongitem: 'أخبرتنا أن منتجًا آخر وصل',
          missingitem: 'أخبرتنا أن شيئًا كان ناقصًا',
          slow: 'أخبرتنا أن الأمر طال أكثر مما ينبغي',
          other: 'أخبرتنا بمشكلة',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'اتصلنا بك بشأن التأخير',
          page: 'أخبرناك هنا بالتأخير',
          other: 'كتبنا إليك بشأن التأخير',
        },
      ],
    ],
    'event.consented': 'وافقت على الموعد الجديد',
    'event.refused': 'رفضت الموعد الجديد',
    'event.remedied': ['تم التعويض', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.refunded': ['تم رد المبلغ', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.unknown': 'أخبار عن طردك',
    'event.estimate': ['تقدير جديد: ', ['span']],
    'event.resolved': 'عاد إلى الحركة',
    'event.held-here': 'حدث خلل من جانبنا، ونحن نصلحه',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'تأخر بسبب سوء الطقس',
          customs: 'في الجمارك',
          address: 'متوقف بسبب العنوان',
          capacity: 'تأخر: طرود أكثر من المعتاد',
          stock: 'في انتظار المخزون',
          payment: 'في انتظار الدفع',
          carriererror: 'سلك طريقًا خاطئًا',
          storeerror: 'تأخر بخطأ منا',
          customer: 'في انتظارك',
          security: 'موقوف لفحص أمني',
          strike: 'تأخر بسبب إضراب',
          disaster: 'تأخر بسبب حالة طارئة',
          other: 'متوقف في الطريق',
        },
      ],
    ],
    'event.asked': 'كتبت إلينا',
    'event.answered': 'أجبناك',
    'event.incident-over': ['تمت معالجته: ', ['title']],
    'event.revised': ['أعطيناك موعدًا جديدًا: ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              { stated: 'موعد الخروج', due: 'موعد الخروج الموعود', other: 'الخروج المتوقع' },
            ],
          ],
          goods: [
            [
              'basis',
              'select',
              { stated: 'موعد الوصول', due: 'موعد الوصول الموعود', other: 'الوصول المتوقع' },
            ],
          ],
          other: [
            ['basis', 'select', { stated: 'الموعد', due: 'الموعد', other: 'الموعد المتوقع' }],
          ],
        },
      ],
      ': ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': 'الإبقاء على الطلب',
    'keep.title.part': 'مواصلة انتظاره',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [
            ['basis', 'select', { stated: 'يخرج من عندنا', other: 'من المتوقع أن يخرج من عندنا' }],
          ],
          goods: [['basis', 'select', { stated: 'يصل', other: 'من المتوقع أن يصل' }]],
          other: 'موعده',
        },
      ],
      ' ',
      ['span', 'on'],
    ],
    'keep.detail.undated': 'لا يمكننا تحديد موعد وصوله بعد',
    'keep.detail.goods': 'نعوّضك بالطريقة التي تناسبك',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['إلغاء الطلب واسترداد ', ['money']], other: 'إلغاء الطلب واسترداد المبلغ' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        { yes: ['إلغاء الناقص واسترداد ', ['money']], other: 'إلغاء الناقص واسترداد ثمنه' },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: ['استرداد ', ['money']], other: 'استرداد المبلغ' }],
    ],
    'exit.detail': [
      'كل ما دفعته، ',
      ['paid', 'select', { yes: ['إلى ', ['label']], other: 'بطريقة الدفع نفسها' }],
      '، بحلول ',
      ['day', 'on'],
    ],
    'exit.detail.part': [
      'ما دفعته مقابل ',
      ['items'],
      '، ',
      ['paid', 'select', { yes: ['إلى ', ['label']], other: 'بطريقة الدفع نفسها' }],
      '، بحلول ',
      ['day', 'on'],
    ],
    'exit.chosen': 'أُلغي الطلب، مع رد المبلغ',
    'exit.chosen.part': 'أُلغيت البقية، مع رد المبلغ',
    'exit.chosen.cancelled': 'رد المبلغ',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['إلغاء الطلب واسترداد ', ['money']], other: 'إلغاء الطلب واسترداد كل المبلغ' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        { yes: ['إلغاء البقية واسترداد ', ['money']], other: 'إلغاء البقية واسترداد ثمنها' },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: ['استرداد ', ['money']], other: 'استرداد كل المبلغ' }],
    ],
    'exit.changes': 'لن يُرسل إليك شيء بعد ذلك.',
    'exit.changes.part': 'ما لديك يبقى لك.',
    'option.money.detail': [
      ['paid', 'select', { yes: ['إلى ', ['label']], other: 'بطريقة الدفع نفسها' }],
      '، بحلول ',
      ['day', 'on'],
    ],
    'option.refund-shipping.title': 'استرداد أجرة الشحن',
    'option.refund-shipping.confirm': 'استرداد أجرة الشحن',
    'option.discount-this-order.title': 'خصم على هذا الطلب',
    'option.discount-this-order.confirm': ['خصم ', ['money'], ' من هذا الطلب'],
    'option.discount-next-order.title': 'خصم على طلبك القادم',
    'option.discount-next-order.confirm': ['خصم ', ['money'], ' من الطلب القادم'],
    'option.discount-next-order.detail': [
      'رمز لك بحلول ',
      ['day', 'on'],
      ['expires', 'select', { yes: ['، صالح حتى ', ['until', 'on']], other: '' }],
    ],
    'option.store-credit.title': 'رصيد لمرة أخرى',
    'option.store-credit.confirm': ['الحصول على ', ['money'], ' رصيدًا'],
    'option.store-credit.detail': [
      'في حسابك بحلول ',
      ['day', 'on'],
      ['expires', 'select', { yes: ['، صالح حتى ', ['until', 'on']], other: '' }],
    ],
    'option.partial-refund.title': ['استرداد ثمن ', ['items']],
    'option.partial-refund.confirm': ['استرداد ', ['money']],
    'option.partial-refund.changes': 'لن يُرسل هذا بعد الآن، وتبقى بقية طلبك كما هي.',
    'option.replace.title': 'إرساله من جديد',
    'option.replace.confirm': 'إرساله من جديد',
    'option.replace.detail': [['items'], '، دون تكلفة عليك، بحلول ', ['day', 'on']],
    'option.ship-separately.title': 'إرسال البقية وحدها',
    'option.ship-separately.confirm': 'إرسالها وحدها',
    'option.ship-separately.detail': [['items'], '، دون تكلفة عليك، بحلول ', ['day', 'on']],
    'option.refund.changes': [
      ['coming', 'select', { yes: 'سيصل إليك مع ذلك، وهو لك.', other: 'يبقى لك.' }],
    ],
    'option.gift-card.title': 'بطاقة هدية',
    'option.gift-card.confirm': ['الحصول على بطاقة هدية بقيمة ', ['money']],
    'option.free-item.title': 'هدية منا',
    'option.free-item.confirm': 'الحصول على الهدية',
    'option.expedite.title': 'إرساله بشحن أسرع',
    'option.expedite.confirm': 'إرساله بشحن أسرع',
    'option.substitute.title': 'منتج مشابه بدلًا منه',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], '، دون تكلفة إضافية، بحلول ', ['day', 'on']],
          other: ['نقترح منتجًا بحلول ', ['day', 'on'], '، ولا يُرسل شيء قبل موافقتك'],
        },
      ],
    ],
    'option.substitute.confirm': 'الحصول على منتج مشابه',
    'option.donate.title': ['تبرع لصالح ', ['recipient']],
    'option.donate.detail': ['نقدمه نحن، بحلول ', ['day', 'on']],
    'option.donate.confirm': ['التبرع بمبلغ ', ['money'], ' لصالح ', ['recipient']],
    'option.call-me.title': 'مكالمة منا',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: ['مكالمة من ', ['name'], ' بحلول ', ['day', 'on']],
          other: ['نتصل بك بحلول ', ['day', 'on']],
        },
      ],
    ],
    'option.call-me.confirm': 'طلب المكالمة',
    'option.keep-waiting.confirm': 'مواصلة الانتظار',
    'option.keeps-order': 'يبقى طلبك كما هو.',
    'ask.title': 'شيء آخر',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: ['الرد من ', ['name'], ' بحلول ', ['moment', 'on']],
          other: ['يصلك رد من شخص بحلول ', ['moment', 'on']],
        },
      ],
    ],
    'decline.title': 'لا شيء، شكرًا',
    'silence.arrives': [
      'في حال عدم اتخاذك أي إجراء، ',
      [
        'kind',
        'select',
        {
          ship: ['نرسل الطلب ', ['span', 'on']],
          goods: ['نسلّم الطلب ', ['span', 'on']],
          other: ['يبقى طلبك كما هو، وموعده ', ['span', 'on']],
        },
      ],
      '، وتبقى هذه الخيارات مفتوحة حتى ',
      ['until', 'on'],
      '.',
    ],
    'silence.expected': [
      'في حال عدم اتخاذك أي إجراء، يبقى طلبك كما هو، ومن المتوقع وصوله ',
      ['span', 'on'],
      '، وتبقى هذه الخيارات مفتوحة حتى ',
      ['until', 'on'],
      '.',
    ],
    'silence.undated': [
      'في حال عدم اتخاذك أي إجراء، يبقى طلبك كما هو، وتبقى هذه الخيارات مفتوحة حتى ',
      ['until', 'on'],
      '.',
    ],
    'silence.goods': [
      'في حال عدم اتخاذك أي إجراء، لا نرسل شيئًا ولا نرد مبلغًا بعد، وتبقى هذه الخيارات مفتوحة حتى ',
      ['until', 'on'],
      '.',
    ],
    'silence.arrived': [
      'في حال عدم اتخاذك أي إجراء، لا يتغير شيء، وتبقى هذه الخيارات مفتوحة حتى ',
      ['until', 'on'],
      '.',
    ],
    'silence.closed': ['كانت هذه الخيارات مفتوحة حتى ', ['until', 'on'], '. يبقى طلبك كما هو.'],
    'silence.chosen': 'تم اختيارك. لا شيء آخر مطلوب منك.',
    'law.silence.consent': [
      'في حال عدم اتخاذك أي إجراء، يُعد الموعد الجديد متفقًا عليه: نرسل الطلب بحلول ',
      ['day', 'on'],
      '، وإلى أن يُرسل يمكنك إلغاؤه واسترداد كل ما دفعته.',
    ],
    'law.silence.cancel': [
      'في حال عدم اتخاذك أي إجراء وعدم إرسالنا الطلب بحلول ',
      ['day', 'on'],
      '، يُلغى الطلب ويعود إليك كل ما دفعته',
      ['dated', 'select', { yes: [' بحلول ', ['refund', 'on']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'في حال عدم اتخاذك أي إجراء، يعود إليك كل ما دفعته',
      ['dated', 'select', { yes: [' بحلول ', ['refund', 'on']], other: '' }],
      '، لأن الطلب يُعد ملغى.',
    ],
    'law.silence.right': [
      'في حال عدم اتخاذك أي إجراء، يبقى طلبك كما هو ويبقى لك حق الإلغاء',
      [
        'optional',
        'select',
        { yes: ['، وتبقى الخيارات الأخرى مفتوحة حتى ', ['until', 'on']], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'في حال عدم اتخاذك أي إجراء، لا يتغير شيء: فذلك ليس موافقة على شيء ولا تنازلًا عن أي حق.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['هذا موافقة منك على الموعد الجديد: ', ['day'], '.'],
          other: 'هذا موافقة منك على الانتظار بلا موعد، ويمكنك الإلغاء إلى أن نرسل الطلب.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'الموافقة على الانتظار تغيّر حقوقك: لا يمكنك بعدها الإلغاء بسبب التأخير',
      ['dated', 'select', { yes: '، إلا إذا فات الموعد الجديد أيضًا بأكثر من 30 يومًا', other: '' }],
      '.',
    ],
    'law.withdraw.title': [
      [
        'valued',
        'select',
        { yes: ['العدول عن العقد هنا، واسترداد ', ['money']], other: 'العدول عن العقد هنا' },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'عليك إعادة ما وصل إليك. نؤكد لك العدول كتابةً.',
          other: 'لن يُرسل إليك شيء بعد ذلك. نؤكد لك العدول كتابةً.',
        },
      ],
    ],
    'law.withdraw.confirm': 'تأكيد العدول',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['سنرسل الطلب بحلول ', ['day', 'on'], '.'],
          other: ['سيصل الطلب إليك بحلول ', ['day', 'on'], '.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'لا يمكننا بعد تحديد موعد إرسال الطلب.',
          other: 'لا يمكننا بعد تحديد موعد وصول الطلب.',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'الانتظار ليس واجبًا عليك: يمكنك الإلغاء الآن.',
    'law.notice.full-refund':
      'في حال الإلغاء، يعود إليك كل ما دفعته سريعًا وبطريقة الدفع نفسها، لا على شكل رصيد.',
    'law.notice.right-until-shipment':
      'حتى بعد الموافقة على الانتظار، يمكنك الإلغاء إلى أن نرسل الطلب.',
    'law.notice.free-answer': 'الرد لا يكلفك شيئًا، ويمكنك ذلك من صفحة طلبك.',
    'law.notice.silence-cancels': [
      'ما لم تصلنا موافقتك على التأخير بحلول ',
      ['day', 'on'],
      '، أو نرسل الطلب قبل ذلك، يُلغى الطلب ويعود إليك كل ما دفعته.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'أمهلتنا حتى ',
            ['day', 'on'],
            ' للتسليم. إذا فاتنا ذلك اليوم أيضًا، فلك إنهاء العقد واسترداد مالك.',
          ],
          other:
            'لك تحديد يوم أخير للتسليم. إذا فاتنا ذلك اليوم أيضًا، فلك إنهاء العقد واسترداد مالك.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three: 'الخيار لك: التسليم، أو ما يعادله بدلًا منه، أو استرداد مالك معدّلًا بحسب التضخم.',
          other: 'الخيار لك: مواصلة الانتظار أو استرداد مالك.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'يمكنك أيضًا العدول عن العقد دون ذكر سبب: بالضغط على «العدول عن العقد هنا» في صفحة طلبك، ونؤكد لك ذلك كتابةً.',
    'receipt.agreed': ['تم الاتفاق، ', ['moment', 'on']],
    'receipt.under-way': ['قيد التنفيذ، ', ['moment', 'on']],
    'receipt.done': ['تم، ', ['moment', 'on']],
    'receipt.delayed': 'لم يتم بعد',
    'receipt.delayed.detail': ['كان ينبغي أن يتم بحلول ', ['day', 'on'], '. هذا حق لك علينا.'],
    'receipt.received': ['وصلتنا، ', ['moment', 'on']],
    'receipt.noted': ['سُجّل، ', ['moment', 'on']],
    'receipt.answered': ['تمت الإجابة، ', ['moment', 'on']],
    'receipt.unanswered': 'لم نُجب بعد',
    'receipt.unanswered.detail': [
      'كان ينبغي أن يصلك ردنا بحلول ',
      ['moment', 'on'],
      '. هذا حق لك علينا.',
    ],
    'receipt.ask.title': 'وصلتنا رسالتك',
    'receipt.decline.detail': 'شكرًا. لا شيء آخر مطلوب منك.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], '، ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'الخروج من عندنا',
          deliver: 'الوصول إليك',
          pickup: 'جاهز للاستلام',
          complete: 'جاهز',
          update: 'أخبار منا',
          remedy: 'إنجاز ما اخترته',
          other: 'ردنا',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'وُفِي به',
          missed: 'لم يُوفَ به',
          moved: 'نُقل',
          released: 'لم يعد مستحقًا',
          other: 'لم يحن بعد',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'نبحث في الأمر',
          identified: 'عرفنا السبب',
          monitoring: 'عاد إلى العمل، ونحن نراقبه',
          other: 'انتهى',
        },
      ],
    ],
    'incident.next': ['سيكون المزيد هنا بحلول ', ['moment', 'on'], '.'],
    'incident.overdue': [
      'كان ينبغي أن يكون المزيد هنا بحلول ',
      ['moment', 'on'],
      '، وقد تأخرنا في ذلك.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'يبقى طلبك في موعده.',
          risk: 'قد يصل طلبك بعد الموعد الذي أعطيناك إياه.',
          late: 'طلبك متأخر.',
          arrived: 'وصل طلبك، فلا يتغير شيء بالنسبة إليه.',
          other: 'لا يمكننا بعد أن نقول ما يعنيه ذلك لطلبك.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'لم يصل',
          damaged: 'وصل متضررًا',
          wrongitem: 'وصل شيء آخر',
          missingitem: 'كان شيء ناقصًا',
          slow: 'استغرق وقتًا طويلًا',
          other: 'شيء آخر',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'بالبريد الإلكتروني',
          sms: 'برسالة نصية',
          phone: 'بالهاتف',
          letter: 'بالبريد',
          other: 'في هذه الصفحة',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: 'عند كل تغيير', other: 'فقط عند تغيّر الموعد أو الخيارات المتاحة لك' },
      ],
    ],
    'updates.always': 'ما يوجب القانون أن نبلغك به نرسله إليك في كل الأحوال.',
    'lookup.sent':
      'إذا كان هذا الرقم وعنوان البريد الإلكتروني يخصان طلبًا واحدًا، فسيصل إلى ذلك العنوان رابط إليه.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'يغادرنا', pickup: 'جاهز للاستلام', complete: 'جاهز', other: 'يصل' },
      ],
    ],
    'promise.cut-off': ['عند الطلب بحلول ', ['moment', 'on'], '.'],
    'promise.kept': ['من كل ', ['hundred'], ' طلب مماثل، يصل ', ['share'], ' خلال هذه الأيام.'],
    'note.thanks': [
      [
        'named',
        'select',
        { yes: ['البداية بالشكر، مع ذكر اسم ', ['name'], '.'], other: 'البداية بالشكر.' },
      ],
    ],
    'note.about': ['كان الأمر يتعلق بـ: ', ['items'], '.'],
    'note.dates': ['كان الموعد ', ['date', 'on'], '، وتم الوصول ', ['arrived', 'on'], '.'],
    'note.made-good': ['ما اتُّفق عليه وتم: ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'كان هذا أول طلب لدينا.',
          zero: 'كان هذا أول طلب لدينا.',
          one: 'سبقه طلب واحد.',
          two: 'سبقه طلبان.',
          few: ['سبقته ', ['#'], ' طلبات.'],
          many: ['سبقه ', ['#'], ' طلبًا.'],
          other: ['سبقه ', ['#'], ' طلب.'],
        },
      ],
    ],
    'note.leave-out': 'ما يُترك: اعتذار ثانٍ، والأسباب، وأي شيء للبيع.',
    'letter.order': ['الطلب ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        { first: 'الموعد الأول', stated: 'الموعد الآن', expected: 'المتوقع الآن', other: 'وصل' },
      ],
    ],
    'letter.news.title': 'أين وصل طلبك الآن',
    'letter.answer.title': [['named', 'select', { yes: ['رد من ', ['name']], other: 'ردنا عليك' }]],
    'letter.answer.asked': 'ما كتبته إلينا',
    'letter.agreed.title': ['وصلنا اختيارك: ', ['title']],
    'letter.done.title': ['تم: ', ['title']],
    'letter.cancelled.title': 'طلبك يُعد ملغى، ومالك يعود إليك',
    'letter.cancelled.text': [
      'لم يصل طلبك (',
      ['items'],
      ') في المدة التي يحددها لنا القانون، ولذلك يُعد ملغى. لا يلزمك فعل شيء.',
    ],
    'letter.reference': ['المرجع ', ['reference']],
    'letter.link.title': 'رابط طلبك',
    'letter.link.text':
      'هذا رابط طلبك كما أردت. يفتح الصفحة التي ترى فيها كل ما يخص الطلب، فلا تعطه لغيرك.',
    'letter.link.stranger': 'إن لم يكن ذلك منك فلا يلزمك فعل شيء: لم ير أحد طلبك.',
    'letter.ways': 'ما يمكنك فعله',
    'letter.options': 'كيف نعوّضك',
    'letter.choose': 'الاختيار من صفحة طلبك',
    'letter.next.page': ['ستكون الأخبار في صفحة طلبك بحلول ', ['moment', 'on'], ' مهما حدث.'],
    'letter.open': 'عرض طلبك',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'هذه الرسالة عن طلبك. القانون يوجب علينا إرسالها مهما كان اختيارك للمتابعة.',
          other: 'هذه الرسالة عن طلبك.',
        },
      ],
    ],
    'letter.stop': 'إيقاف الرسائل عن هذا الطلب',
  },
};
