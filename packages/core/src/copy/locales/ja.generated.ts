// Compiled from ../messages/ja.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `ja`. */
export const ja: LocaleCopy = {
  locale: 'ja',
  messages: {
    moment: [['day'], ['time']],
    'date.near': [['dense']],
    'date.long': [['dense']],
    'date.on': [['day'], 'に'],
    'date.between': [['from'], 'から', ['by'], 'の間に'],
    'date.range': [['from'], '～', ['by']],
    sentences: [['text'], ['next']],
    'items.rest': [['count', 'plural', { other: ['ほか', ['#'], '点'] }]],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: [['day'], 'までに発送するというお約束を守れませんでした'],
          word: [['day'], 'までにご連絡するというお約束を守れませんでした'],
          other: [['day'], 'というお約束を守れませんでした'],
        },
      ],
    ],
    'title.late.light': [['day'], 'を過ぎましたが、ご注文の品をお届けできておりません'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: [['day'], 'までにすべて発送するというお約束を守れませんでした'],
          other: [['day'], 'というお約束でしたが、一部の品をお届けできませんでした'],
        },
      ],
    ],
    'title.part.light': [['day'], 'を過ぎましたが、一部の品をお届けできておりません'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [['day'], 'までの発送をお約束しましたが、発送は', ['arrived'], 'になりました'],
          word: [['day'], 'までのご連絡をお約束しましたが、ご連絡は', ['arrived'], 'になりました'],
          pickup: [['day'], 'のお約束でしたが、ご用意できたのは', ['arrived'], 'でした'],
          complete: [['day'], 'のお約束でしたが、できあがったのは', ['arrived'], 'でした'],
          remedy: [['day'], 'のお約束でしたが、完了したのは', ['arrived'], 'でした'],
          other: [['day'], 'のお約束でしたが、お届けは', ['arrived'], 'になりました'],
        },
      ],
    ],
    'title.late.same-day': [['day'], '、お約束より遅れてのお届けとなりました'],
    'title.lost': 'お届けの途中で、お荷物を紛失いたしました',
    'title.damaged-on-the-way': 'お届けの途中で、ご注文の品が破損いたしました',
    'title.returning': 'ご注文の品が、お客様ではなく当店へ戻ってきております',
    'title.returned': 'ご注文の品が、お客様ではなく当店に戻ってまいりました',
    'title.not-received': '配達済みと記録されていますが、お手元に届いておりません',
    'title.damaged': 'ご注文の品が破損した状態で届きました',
    'title.wrong-item': '誤った品をお送りいたしました',
    'title.missing-item': 'お荷物に不足がありました',
    'title.slow': 'お届けに時間がかかったとのご連絡をいただきました',
    'title.cancelled': 'お約束したご注文を、当店の都合で取り消しました',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [['day'], 'までに発送できないおそれがあります'],
          pickup: [['day'], 'までにご用意できないおそれがあります'],
          complete: [['day'], 'までにできあがらないおそれがあります'],
          word: [['day'], 'までにご連絡できないおそれがあります'],
          remedy: [['day'], 'までに対応を終えられないおそれがあります'],
          other: [['day'], 'までにお届けできないおそれがあります'],
        },
      ],
    ],
    'title.revised': 'お届け日が変わりました',
    'title.customer': 'ご注文の品をまだお届けできておりません',
    'title.undated': 'ご注文の品をまだお届けできておりません',
    'title.undated.arrived': [
      ['kind', 'select', { ship: '発送が遅くなりました', other: 'お届けが遅くなりました' }],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            '発送しているはずでした。',
          ],
          pickup: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'お受け取りいただけるはずでした。',
          ],
          complete: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'できあがっているはずでした。',
          ],
          word: [
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'ご連絡を差し上げるはずでした。',
          ],
          remedy: [
            '当店の対応は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            '終わっているはずでした。',
          ],
          other: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'お手元に届いているはずでした。',
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
            'ご注文の一部（',
            ['items'],
            '）は、ほかの品とともに',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            '発送しているはずでした。',
          ],
          pickup: [
            'ご注文の一部（',
            ['items'],
            '）は、ほかの品とともに',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'お受け取りいただけるはずでした。',
          ],
          complete: [
            'ご注文の一部（',
            ['items'],
            '）は、ほかの品とともに',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'できあがっているはずでした。',
          ],
          other: [
            'ご注文の一部（',
            ['items'],
            '）は、ほかの品とともに',
            ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
            'お手元に届いているはずでした。',
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
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            '発送するはずでしたが、発送は',
            ['arrived'],
            'になりました。',
          ],
          pickup: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            'お受け取りいただけるはずでしたが、ご用意できたのは',
            ['arrived'],
            'でした。',
          ],
          complete: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            'できあがるはずでしたが、',
            ['arrived'],
            'になりました。',
          ],
          word: [
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            'ご連絡を差し上げるはずでしたが、',
            ['arrived'],
            'になりました。',
          ],
          remedy: [
            '当店の対応は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            '終わるはずでしたが、',
            ['arrived'],
            'になりました。',
          ],
          other: [
            'ご注文の品（',
            ['items'],
            '）は',
            ['dated', 'select', { yes: [['date'], 'までに'], other: 'もっと早く' }],
            'お届けするはずでしたが、',
            ['arrived'],
            'になりました。',
          ],
        },
      ],
    ],
    'acknowledgement.lost': [
      'ご注文の品（',
      ['items'],
      '）は',
      ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
      'お届けするはずでしたが、途中で紛失いたしました。',
    ],
    'acknowledgement.damaged-on-the-way': [
      'ご注文の品（',
      ['items'],
      '）は',
      ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
      'お届けするはずでしたが、途中で破損いたしました。',
    ],
    'acknowledgement.returning': [
      'ご注文の品（',
      ['items'],
      '）は',
      ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
      'お届けするはずでしたが、当店へ戻ってきております。',
    ],
    'acknowledgement.returned': [
      'ご注文の品（',
      ['items'],
      '）は',
      ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
      'お届けするはずでしたが、当店に戻ってまいりました。',
    ],
    'acknowledgement.not-received': [
      ['dated', 'select', { yes: [['date'], 'までにお届けするはずの'], other: '' }],
      'ご注文の品（',
      ['items'],
      '）が届いていないとのご連絡をいただきました。お荷物は配達済みと記録されていますが、お客様のお話を第一に考えます。',
    ],
    'acknowledgement.damaged': [
      ['dated', 'select', { yes: [['date'], 'までにお届けするはずの'], other: '' }],
      'ご注文の品（',
      ['items'],
      '）が、破損した状態で届きました。',
    ],
    'acknowledgement.wrong-item': [
      ['dated', 'select', { yes: [['date'], 'までにお届けするはずの'], other: '' }],
      'ご注文の品（',
      ['items'],
      '）の代わりに、別の品が届きました。',
    ],
    'acknowledgement.missing-item': [
      ['dated', 'select', { yes: [['date'], 'までにお届けするはずの'], other: '' }],
      'ご注文の品（',
      ['items'],
      '）が、お荷物に入っておりませんでした。',
    ],
    'acknowledgement.slow': [
      'ご注文の品（',
      ['items'],
      '）のお届けに時間がかかったとのご連絡をいただきました。',
    ],
    'acknowledgement.cancelled': [
      'ご注文の品（',
      ['items'],
      '）は',
      ['dated', 'select', { yes: [['date'], 'までに'], other: '' }],
      'お届けするはずでしたが、お約束を当店から取り消しました。',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: [
            'ご注文の品（',
            ['items'],
            '）を',
            [
              'dated',
              'select',
              { yes: ['、お伝えした', ['date'], 'までに'], other: '予定どおりに' },
            ],
            '発送できないおそれがあります。',
          ],
          pickup: [
            'ご注文の品（',
            ['items'],
            '）を',
            [
              'dated',
              'select',
              { yes: ['、お伝えした', ['date'], 'までに'], other: '予定どおりに' },
            ],
            'ご用意できないおそれがあります。',
          ],
          complete: [
            'ご注文の品（',
            ['items'],
            '）が',
            [
              'dated',
              'select',
              { yes: ['、お伝えした', ['date'], 'までに'], other: '予定どおりに' },
            ],
            'できあがらないおそれがあります。',
          ],
          word: [
            ['dated', 'select', { yes: ['お伝えした', ['date'], 'までに'], other: '予定どおりに' }],
            'ご連絡できないおそれがあります。',
          ],
          remedy: [
            '当店の対応が',
            [
              'dated',
              'select',
              { yes: ['、お伝えした', ['date'], 'までに'], other: '予定どおりに' },
            ],
            '終わらないおそれがあります。',
          ],
          other: [
            'ご注文の品（',
            ['items'],
            '）を',
            [
              'dated',
              'select',
              { yes: ['、お伝えした', ['date'], 'までに'], other: '予定どおりに' },
            ],
            'お届けできないおそれがあります。',
          ],
        },
      ],
    ],
    'acknowledgement.revised': [
      'ご注文の品（',
      ['items'],
      '）は、はじめに',
      ['date'],
      'とお伝えしましたが、それより遅くなります。',
    ],
    'acknowledgement.customer': [
      ['dated', 'select', { yes: [['date'], 'までにお届けするはずの'], other: '' }],
      'ご注文の品（',
      ['items'],
      '）を、まだお届けできておりません。',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        {
          warm: '心よりお詫び申し上げます。',
          formal: '深くお詫び申し上げます。',
          other: '誠に申し訳ございません。',
        },
      ],
    ],
    'responsibility.again': 'ご期待に沿えなかったのは、今回が初めてではございません。',
    'responsibility.date': 'この日をお伝えしたのは当店であり、その日を守れませんでした。',
    'responsibility.date.external':
      '何があってもこの日を守るのは当店の務めであり、それを果たせませんでした。',
    'responsibility.part': 'この日までにすべてお届けするとお約束し、それを守れませんでした。',
    'responsibility.undated': 'お届けするのは当店の務めであり、それを果たせておりません。',
    'responsibility.undated.arrived':
      'お届けするのは当店の務めでありながら、必要以上の日数がかかりました。',
    'responsibility.goods': 'お手元にお届けするのは当店の務めであり、それを果たせませんでした。',
    'responsibility.damaged': '無事にお届けするのは当店の務めであり、それを果たせませんでした。',
    'responsibility.wrong-item': '当店の誤りです。',
    'responsibility.missing-item':
      'すべてそろえてお送りするのは当店の務めであり、それを果たせませんでした。',
    'responsibility.slow': 'もっと早くお届けすべきでした。',
    'responsibility.cancelled': 'お届けできないものをお約束してしまいました。',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: [
            '悪天候のため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れました。',
          ],
          other: [
            '悪天候のため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れております。',
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
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は税関で止まっておりました。',
          ],
          other: [
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は税関で止まっております。',
          ],
        },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'お荷物の数が通常より多くなっておりました。',
          other: 'お荷物の数が通常より多くなっております。',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        { past: '一時、在庫を切らしておりました。', other: 'ただいま在庫を切らしております。' },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
      'が、途中で誤った経路に入りました。',
    ],
    'fact.store-error': '当店の誤りによるものです。',
    'fact.address': 'お荷物に記載のご住所でお渡しできませんでした。',
    'fact.security': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は保安検査を受けておりました。',
          ],
          other: [
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は保安検査を受けております。',
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
            'ストライキのため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れました。',
          ],
          other: [
            'ストライキのため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れております。',
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
            '緊急事態のため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れました。',
          ],
          other: [
            '緊急事態のため、',
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'の輸送が遅れております。',
          ],
        },
      ],
    ],
    'fact.payment': 'お支払いがまだ完了しておりません。',
    'fact.customer': 'お客様にご確認いただきたい点がございます。',
    'fact.door': 'お届け先で受け取りをお断りになりました。',
    'fact.attempt': [['day'], 'にお届けに伺いましたが、お渡しできませんでした。'],
    'fact.held': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は途中で止まっておりました。',
          ],
          other: [
            ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
            'は途中で止まっております。',
          ],
        },
      ],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
      'はまだ発送されておりません。',
    ],
    'fact.no-movement': ['ご注文の品の動きが最後に確認されたのは', ['day'], 'です。'],
    'fact.estimate': '最新の見込みは、お伝えした日より後になっております。',
    'repair.date.one': [
      ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
      'は',
      ['by'],
      'に',
      ['basis', 'select', { stated: 'お届けいたします。', other: '届く見込みです。' }],
    ],
    'repair.date.two': [
      ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
      'は',
      ['from'],
      'または',
      ['by'],
      'に',
      ['basis', 'select', { stated: 'お届けいたします。', other: '届く見込みです。' }],
    ],
    'repair.date.span': [
      ['what', 'select', { part: '残りの品', other: 'ご注文の品' }],
      'は',
      ['from'],
      'から',
      ['by'],
      'の間に',
      ['basis', 'select', { stated: 'お届けいたします。', other: '届く見込みです。' }],
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        { ship: [['by'], 'までに発送いたします。'], other: ['新しい期日は', ['by'], 'です。'] },
      ],
    ],
    'repair.no-date':
      '責任を持ってお伝えできる新しい日付はまだございません。不確かな日付は申し上げません。',
    'repair.may-make-it': '予定どおり届く可能性もございます。',
    'repair.nothing-to-do': 'お客様にしていただくことはございません。',
    'repair.choose': ['埋め合わせの方法を、', ['until'], 'までお選びいただけます。'],
    'repair.choose.goods': [
      'もう一度お送りするか、ご返金するか、ご希望をお選びください。',
      ['until'],
      'までお選びいただけます。',
    ],
    'repair.choose.refund': [
      '代金はお客様にお返しするものです。',
      ['until'],
      'までお選びいただけます。',
    ],
    'repair.choose.ask': ['ご希望をここからお聞かせください。', ['until'], 'まで承ります。'],
    'repair.person': 'この件は私が責任を持って担当いたします。',
    'repair.requested': 'お選びいただいた対応を進めております。',
    'repair.done': 'お選びいただいた対応は完了しております。',
    'repair.returning':
      'お支払いの全額をお返しいたします。お客様にしていただくことはございません。',
    'repair.returned': 'お支払いの全額をお返ししました。',
    'repair.customer': 'お届けできるよう、引き続き対応いたします。',
    'forbearance.done': [['on'], 'に改めたこと：', ['change']],
    'forbearance.planned': [['on'], 'までに改めること：', ['change']],
    'thanks.patience': [
      ['named', 'select', { yes: [['name'], '様、'], other: '' }],
      [
        'voice',
        'select',
        {
          warm: 'お待ちくださり、心より感謝申し上げます。',
          other: 'お待ちくださり、ありがとうございます。',
        },
      ],
    ],
    'thanks.waiting': [
      ['named', 'select', { yes: [['name'], '様、'], other: '' }],
      'お待ちいただき、ありがとうございました。',
    ],
    'thanks.telling': [
      ['named', 'select', { yes: [['name'], '様、'], other: '' }],
      'お知らせくださり、ありがとうございます。',
    ],
    'next.page': ['状況にかかわらず、', ['moment'], 'までにこのページでお知らせいたします。'],
    'next.email': ['状況にかかわらず、', ['moment'], 'までに改めてご連絡いたします。'],
    'next.letter': ['状況にかかわらず、', ['moment'], 'までに改めてお手紙を差し上げます。'],
    'next.phone': ['状況にかかわらず、', ['moment'], 'までにお電話いたします。'],
    'next.sms': ['状況にかかわらず、', ['moment'], 'までにメッセージをお送りいたします。'],
    'next.overdue': [
      ['moment'],
      'までにご連絡を差し上げるはずでした。ご連絡が途絶えたことについても、',
      [
        'voice',
        'select',
        {
          warm: '心よりお詫び申し上げます。',
          formal: '深くお詫び申し上げます。',
          other: '誠に申し訳ございません。',
        },
      ],
    ],
    'headline.on-track': '予定どおり',
    'headline.at-risk': '遅れるおそれあり',
    'headline.stalled': '動きなし',
    'headline.running-late': '遅れています',
    'headline.partly-late': '一部が遅れています',
    'headline.back-on-track': '予定どおりに戻りました',
    'headline.arrived': 'お届け済み',
    'headline.arrived-early': '予定より早くお届け',
    'headline.arrived-late': '遅れてお届け',
    'headline.returning': '当店へ返送中',
    'headline.returned': '当店へ返送済み',
    'headline.lost': '輸送中に紛失',
    'headline.damaged-on-the-way': '輸送中に破損',
    'headline.not-received': '配達済みの記録あり、お手元になし',
    'headline.damaged': '破損して到着',
    'headline.wrong-item': '別の品が到着',
    'headline.missing-item': '不足あり',
    'headline.cancelled': '取り消し済み',
    'headline.unknown': '日付未定',
    'headline.left': '発送済み',
    'headline.left-late': '遅れて発送',
    'headline.done': '完了',
    'headline.done-late': '遅れて完了',
    'summary.late': 'ご注文の品は輸送中で、お伝えした日より遅れております。',
    'summary.part': [['items'], 'がまだ届いておりません。ほかの品はお届け済みです。'],
    'summary.arrived': [
      'お約束どおり、',
      ['day'],
      'に',
      [
        'kind',
        'select',
        { ship: '発送いたしました。', goods: 'お届けいたしました。', other: '完了いたしました。' },
      ],
    ],
    'summary.arrived.undated': [
      ['day'],
      'に',
      [
        'kind',
        'select',
        { ship: '発送いたしました。', goods: 'お届けいたしました。', other: '完了いたしました。' },
      ],
    ],
    'summary.arrived-early': [
      'お約束より早く、',
      ['day'],
      'に',
      [
        'kind',
        'select',
        { ship: '発送いたしました。', goods: 'お届けいたしました。', other: '完了いたしました。' },
      ],
    ],
    'summary.arrived-late': [
      ['days', 'plural', { '=0': '', other: ['お伝えした日より', ['#'], '日遅れて、'] }],
      ['day'],
      'に',
      [
        'kind',
        'select',
        { ship: '発送いたしました。', goods: 'お届けいたしました。', other: '完了いたしました。' },
      ],
    ],
    'summary.back-on-track': '一時は遅れる見込みでしたが、お伝えした日までに届く見込みです。',
    'summary.back-on-track.undated': '一時は遅れる見込みでしたが、遅れは解消しました。',
    'summary.back-on-track.agreed': 'ご了承いただいた新しい日までに届く見込みです。',
    'summary.lost': 'お荷物を輸送中に紛失いたしました。',
    'summary.damaged-on-the-way': 'お荷物が輸送中に破損いたしました。',
    'summary.returning': 'お荷物が当店へ戻ってきております。',
    'summary.returned': 'お荷物が当店に戻ってまいりました。',
    'summary.not-received':
      '配達済みと記録されていますが、届いていないとのご連絡をいただきました。',
    'summary.damaged': '破損していたとのご連絡をいただきました。',
    'summary.wrong-item': '別の品が届いたとのご連絡をいただきました。',
    'summary.missing-item': '不足があったとのご連絡をいただきました。',
    'summary.cancelled.store': '当店から取り消しました。',
    'summary.cancelled.customer': 'お客様が取り消されました。',
    'summary.cancelled.law': 'ご注文は取り消しとみなされます。',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'お支払いの全額をお返ししました。',
          other: [
            'お支払いの全額を',
            ['dated', 'select', { yes: [['day'], 'までに'], other: '' }],
            'お返しいたします。お客様にしていただくことはございません。',
          ],
        },
      ],
    ],
    'summary.unknown': '日付をまだお伝えできません。',
    'summary.choose': ['埋め合わせの方法を、', ['until'], 'までお選びいただけます。'],
    'summary.news': [['moment'], 'までに改めてご連絡いたします。'],
    'summary.news.page': [['moment'], 'までにこのページでお知らせいたします。'],
    'summary.news.overdue': [
      ['moment'],
      'までにご連絡を差し上げるはずでしたが、それも遅れております。',
    ],
    'dates.unknown': '日付はまだお伝えできません',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'ご注文時',
          product: '商品ページ',
          page: 'ご注文ページ',
          email: 'メール',
          sms: 'SMS',
          phone: 'お電話',
          letter: 'お手紙',
          chat: 'チャット',
          law: '法律による',
          other: '当店',
        },
      ],
    ],
    'line.on-track': '予定どおり',
    'line.at-risk': '遅れるおそれあり',
    'line.late': '遅れ',
    'line.arrived': [['kind', 'select', { ship: '発送済み', goods: 'お届け済み', other: '完了' }]],
    'line.arrived-late': [
      ['kind', 'select', { ship: '遅れて発送', goods: '遅れてお届け', other: '遅れて完了' }],
    ],
    'line.lost': '紛失',
    'line.returned': '当店へ返送済み',
    'line.cancelled': '取り消し済み',
    'line.unknown': '日付未定',
    'line.some': [
      ['total'],
      '点中',
      ['fulfilled'],
      '点',
      ['kind', 'select', { ship: '発送済み', goods: 'お届け済み', other: '完了' }],
    ],
    'event.placed': 'ご注文',
    'event.paid': 'お支払い済み',
    'event.backordered': '在庫切れ',
    'event.label-created': '発送準備中',
    'event.shipped': '発送済み',
    'event.in-transit': '輸送中',
    'event.out-for-delivery': '配達に出ています',
    'event.attempt-failed': '配達に伺い、お渡しできず',
    'event.ready-for-pickup': 'お受け取りいただけます',
    'event.delivered': '配達済み',
    'event.picked-up': 'お受け取り済み',
    'event.completed': '完了',
    'event.demanded': [
      'お客様が最終期日を指定されました',
      ['dated', 'select', { yes: ['：', ['day']], other: '' }],
    ],
    'event.returning': '当店へ返送中',
    'event.returned': '当店へ返送済み',
    'event.cancelled': '取り消し',
    'event.cancelled.law': '取り消しとみなされます',
    'event.lost': '輸送中に紛失',
    'event.damaged': '輸送中に破損',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: '届いていないとのご連絡をいただきました',
          damaged: '破損していたとのご連絡をいただきました',
          wrongitem: '別の品が届いたとのご連絡をいただきました',
          missingitem: '不足があったとのご連絡をいただきました',
          slow: '時間がかかりすぎたとのご連絡をいただきました',
          other: '問題についてのご連絡をいただきました',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: '遅れについてお電話しました',
          page: '遅れについてこのページでお知らせしました',
          other: '遅れについてご連絡しました',
        },
      ],
    ],
    'event.consented': '新しい日をご了承いただきました',
    'event.refused': '新しい日をお断りになりました',
    'event.remedied': [
      '埋め合わせ済み',
      ['valued', 'select', { yes: ['：', ['money']], other: '' }],
    ],
    'event.refunded': ['返金済み', ['valued', 'select', { yes: ['：', ['money']], other: '' }]],
    'event.unknown': 'お荷物についてのお知らせ',
    'event.estimate': ['新しい見込み：', ['span']],
    'event.resolved': '輸送再開',
    'event.held-here': '当店に不手際があり、対応しております',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: '悪天候による遅れ',
          customs: '税関で停止中',
          address: 'ご住所の確認中',
          capacity: '荷物の増加による遅れ',
          stock: '入荷待ち',
          payment: 'お支払い待ち',
          carriererror: '誤った経路に入りました',
          storeerror: '当店の誤りによる遅れ',
          customer: 'お客様のご対応待ち',
          security: '保安検査中',
          strike: 'ストライキによる遅れ',
          disaster: '緊急事態による遅れ',
          other: '途中で停止中',
        },
      ],
    ],
    'event.asked': 'お客様からご連絡をいただきました',
    'event.answered': 'お返事を差し上げました',
    'event.incident-over': ['解決済み：', ['title']],
    'event.revised': ['新しい日をお伝えしました：', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: '発送', due: '発送予定', other: '発送見込み' }]],
          goods: [
            ['basis', 'select', { stated: 'お届け', due: 'お届け予定', other: 'お届け見込み' }],
          ],
          other: [['basis', 'select', { stated: '予定', due: '予定', other: '見込み' }]],
        },
      ],
      '：',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': '注文を続ける',
    'keep.title.part': '引き続き待つ',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [['basis', 'select', { stated: '発送', other: '発送見込み' }]],
          goods: [['basis', 'select', { stated: 'お届け', other: 'お届け見込み' }]],
          other: '予定',
        },
      ],
      '：',
      ['span'],
    ],
    'keep.detail.undated': 'お届け日をまだお伝えできません',
    'keep.detail.goods': 'お選びになった方法で埋め合わせいたします',
    'exit.title': [
      ['valued', 'select', { yes: ['取り消して', ['money'], 'の返金'], other: '取り消して返金' }],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        { yes: ['未着分を取り消して', ['money'], 'の返金'], other: '未着分を取り消して代金を返金' },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], 'の返金'], other: '代金の返金' }],
    ],
    'exit.detail': [
      'お支払いの全額を',
      ['paid', 'select', { yes: [['label'], 'へ'], other: 'お支払いの方法で' }],
      '、',
      ['day'],
      'までに',
    ],
    'exit.detail.part': [
      ['items'],
      'の代金を',
      ['paid', 'select', { yes: [['label'], 'へ'], other: 'お支払いの方法で' }],
      '、',
      ['day'],
      'までに',
    ],
    'exit.chosen': '取り消し、返金',
    'exit.chosen.part': '残りを取り消し、返金',
    'exit.chosen.cancelled': '代金の返金',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['取り消して', ['money'], 'の返金を受ける'], other: '取り消して全額の返金を受ける' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        {
          yes: ['残りを取り消して', ['money'], 'の返金を受ける'],
          other: '残りを取り消して返金を受ける',
        },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: [['money'], 'の返金を受ける'], other: '全額の返金を受ける' }],
    ],
    'exit.changes': '今後お送りするものはございません。',
    'exit.changes.part': 'お手元の品はそのままお持ちください。',
    'option.money.detail': [
      ['paid', 'select', { yes: [['label'], 'へ'], other: 'お支払いの方法で' }],
      '、',
      ['day'],
      'までに',
    ],
    'option.refund-shipping.title': '送料の返金',
    'option.refund-shipping.confirm': '送料の返金を受ける',
    'option.discount-this-order.title': '今回のご注文の割引',
    'option.discount-this-order.confirm': ['今回のご注文から', ['money'], 'の割引を受ける'],
    'option.discount-next-order.title': '次回のご注文の割引',
    'option.discount-next-order.confirm': ['次回のご注文から', ['money'], 'の割引を受ける'],
    'option.discount-next-order.detail': [
      ['day'],
      'までにコードをお送りします',
      ['expires', 'select', { yes: ['（', ['until'], 'まで有効）'], other: '' }],
    ],
    'option.store-credit.title': '次回以降に使える残高',
    'option.store-credit.confirm': [['money'], '分の残高を受け取る'],
    'option.store-credit.detail': [
      ['day'],
      'までにアカウントへ',
      ['expires', 'select', { yes: ['（', ['until'], 'まで有効）'], other: '' }],
    ],
    'option.partial-refund.title': [['items'], 'の代金の返金'],
    'option.partial-refund.confirm': [['money'], 'の返金を受ける'],
    'option.partial-refund.changes': 'この品はお送りしません。ほかのご注文はそのままです。',
    'option.replace.title': 'もう一度送る',
    'option.replace.confirm': 'もう一度送ってもらう',
    'option.replace.detail': [['items'], 'を無料で、', ['day'], 'までに'],
    'option.ship-separately.title': '残りを別に送る',
    'option.ship-separately.confirm': '別に送ってもらう',
    'option.ship-separately.detail': [['items'], 'を無料で、', ['day'], 'までに'],
    'option.refund.changes': [
      [
        'coming',
        'select',
        {
          yes: '品物もお届けします。そのままお納めください。',
          other: '品物はそのままお持ちください。',
        },
      ],
    ],
    'option.gift-card.title': 'ギフトカード',
    'option.gift-card.confirm': [['money'], '分のギフトカードを受け取る'],
    'option.free-item.title': '当店からの贈り物',
    'option.free-item.confirm': '贈り物を受け取る',
    'option.expedite.title': 'お急ぎ便で送る',
    'option.expedite.confirm': 'お急ぎ便で送ってもらう',
    'option.substitute.title': '似た品に替える',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], 'を追加料金なしで、', ['day'], 'までに'],
          other: [['day'], 'までにご提案します。ご同意いただくまで発送いたしません'],
        },
      ],
    ],
    'option.substitute.confirm': '似た品を受け取る',
    'option.donate.title': [['recipient'], 'への寄付'],
    'option.donate.detail': ['当店から、', ['day'], 'までに'],
    'option.donate.confirm': [['money'], 'を', ['recipient'], 'へ寄付する'],
    'option.call-me.title': '当店からのお電話',
    'option.call-me.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], 'が', ['day'], 'までにお電話いたします'],
          other: [['day'], 'までにお電話いたします'],
        },
      ],
    ],
    'option.call-me.confirm': '電話を依頼する',
    'option.keep-waiting.confirm': '引き続き待つ',
    'option.keeps-order': 'ご注文はそのままです。',
    'ask.title': 'ほかの希望',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], 'が', ['moment'], 'までにお返事いたします'],
          other: ['担当者が', ['moment'], 'までにお返事いたします'],
        },
      ],
    ],
    'decline.title': '特に希望しない',
    'silence.arrives': [
      '何もなさらない場合、',
      [
        'kind',
        'select',
        {
          ship: [['span', 'on'], '発送いたします。'],
          goods: [['span', 'on'], 'お届けいたします。'],
          other: ['ご注文はそのままで、期日は', ['span'], 'です。'],
        },
      ],
      'これらの方法は',
      ['until'],
      'までお選びいただけます。',
    ],
    'silence.expected': [
      '何もなさらない場合、ご注文はそのままで、',
      ['span', 'on'],
      '届く見込みです。これらの方法は',
      ['until'],
      'までお選びいただけます。',
    ],
    'silence.undated': [
      '何もなさらない場合、ご注文はそのままです。これらの方法は',
      ['until'],
      'までお選びいただけます。',
    ],
    'silence.goods': [
      '何もなさらない場合、まだ発送もご返金もいたしません。これらの方法は',
      ['until'],
      'までお選びいただけます。',
    ],
    'silence.arrived': [
      '何もなさらない場合、変わることはありません。これらの方法は',
      ['until'],
      'までお選びいただけます。',
    ],
    'silence.closed': [
      'これらの方法は',
      ['until'],
      'までお選びいただけました。ご注文はそのままです。',
    ],
    'silence.chosen': 'お選びいただきました。ほかにしていただくことはございません。',
    'law.silence.consent': [
      '何もなさらない場合、新しい日にご了承いただいたことになります。',
      ['day'],
      'までに発送し、発送までは取り消して、お支払いの全額をお受け取りいただけます。',
    ],
    'law.silence.cancel': [
      '何もなさらず、',
      ['day'],
      'までに発送できていない場合、ご注文は取り消しとなり、お支払いの全額を',
      ['dated', 'select', { yes: [['refund'], 'までに'], other: '' }],
      'お返しいたします。',
    ],
    'law.silence.refund': [
      '何もなさらない場合、ご注文は取り消しとみなされるため、お支払いの全額を',
      ['dated', 'select', { yes: [['refund'], 'までに'], other: '' }],
      'お返しいたします。',
    ],
    'law.silence.right': [
      '何もなさらない場合、ご注文はそのまま続き、取り消す権利も残ります',
      [
        'optional',
        'select',
        { yes: ['。ほかの方法は', ['until'], 'までお選びいただけます'], other: '' },
      ],
      '。',
    ],
    'law.silence.nothing':
      '何もなさらない場合、変わることはありません。何かに同意したことにも、権利を手放したことにもなりません。',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['新しい日（', ['day'], '）に同意することになります。'],
          other: '日付の決まらないままお待ちいただくことになり、発送までは取り消せます。',
        },
      ],
    ],
    'law.keep.ends-right': [
      'お待ちいただくことに同意されると、権利が変わります。以後、遅れを理由に取り消すことはできません',
      [
        'dated',
        'select',
        { yes: '（新しい日からさらに30日を超えて遅れた場合を除きます）', other: '' },
      ],
      '。',
    ],
    'law.withdraw.title': [
      [
        'valued',
        'select',
        { yes: ['ここから契約を撤回して', ['money'], 'の返金'], other: 'ここから契約を撤回' },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'お手元の品をご返送ください。撤回を書面で確認いたします。',
          other: '今後お送りするものはございません。撤回を書面で確認いたします。',
        },
      ],
    ],
    'law.withdraw.confirm': '撤回を確定する',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        { ship: [['day'], 'までに発送いたします。'], other: [['day'], 'までにお届けいたします。'] },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'いつ発送できるか、まだ申し上げられません。',
          other: 'いつお届けできるか、まだ申し上げられません。',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'お待ちいただく義務はございません。今すぐ取り消せます。',
    'law.notice.full-refund':
      '取り消された場合、お支払いの全額を、クレジットではなくお支払いの方法で、速やかにお返しいたします。',
    'law.notice.right-until-shipment':
      'お待ちいただくことに同意された場合でも、発送までは取り消せます。',
    'law.notice.free-answer': 'ご返答に費用はかかりません。ご注文ページからお返事いただけます。',
    'law.notice.silence-cancels': [
      ['day'],
      'までに遅れにご同意いただくか、それまでに当店が発送しない限り、ご注文は取り消しとなり、お支払いの全額をお返しいたします。',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'お届けの期限として',
            ['day'],
            'をご指定いただいております。その日も守れない場合は、契約を解除して返金を受けられます。',
          ],
          other:
            'お届けの最終期限をご指定いただけます。その日も守れない場合は、契約を解除して返金を受けられます。',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            '次からお選びいただけます。お届け、同等の品への交換、または物価に応じて調整したご返金です。',
          other: 'このままお待ちになるか、返金を受けるかをお選びいただけます。',
        },
      ],
    ],
    'law.notice.withdraw-function':
      '理由を問わず、契約を撤回することもできます。ご注文ページの「ここから契約を撤回」を押していただければ、書面で確認いたします。',
    'receipt.agreed': ['承りました（', ['moment'], '）'],
    'receipt.under-way': ['手続き中（', ['moment'], '）'],
    'receipt.done': ['完了（', ['moment'], '）'],
    'receipt.delayed': 'まだ完了しておりません',
    'receipt.delayed.detail': [['day'], 'までに完了しているはずでした。必ず対応いたします。'],
    'receipt.received': ['受け取りました（', ['moment'], '）'],
    'receipt.noted': ['記録しました（', ['moment'], '）'],
    'receipt.answered': ['お返事済み（', ['moment'], '）'],
    'receipt.unanswered': 'まだお返事できておりません',
    'receipt.unanswered.detail': [
      ['moment'],
      'までにお返事を差し上げるはずでした。必ずお返事いたします。',
    ],
    'receipt.ask.title': 'メッセージを受け取りました',
    'receipt.decline.detail': 'ありがとうございます。ほかにしていただくことはございません。',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], '（', ['money'], '）'], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: '発送',
          deliver: 'お届け',
          pickup: 'お受け取りのご用意',
          complete: 'できあがり',
          update: '続報',
          remedy: 'お選びいただいた対応',
          other: 'お返事',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: '守りました',
          missed: '守れませんでした',
          moved: '変更しました',
          released: '対象外になりました',
          other: 'これから',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: '原因を調べております',
          identified: '原因がわかりました',
          monitoring: '復旧し、様子を見ております',
          other: '解決しました',
        },
      ],
    ],
    'incident.next': [['moment'], 'までにこのページで続報をお知らせいたします。'],
    'incident.overdue': [
      ['moment'],
      'までにこのページでお知らせするはずでしたが、遅れております。',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'ご注文の日付に変わりはありません。',
          risk: 'ご注文の品が、お伝えした日より遅れるおそれがあります。',
          late: 'ご注文の品が遅れております。',
          arrived: 'ご注文の品はお届け済みで、変わりはありません。',
          other: 'ご注文への影響は、まだ申し上げられません。',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: '届かなかった',
          damaged: '破損していた',
          wrongitem: '別の品が届いた',
          missingitem: '不足があった',
          slow: '時間がかかった',
          other: 'そのほか',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        { email: 'メール', sms: 'SMS', phone: 'お電話', letter: 'お手紙', other: 'このページ' },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: '変更のたびに', other: 'お届け日またはお選びいただける内容が変わったときだけ' },
      ],
    ],
    'updates.always': '法律によりお伝えすべきことは、いずれの場合もお送りします。',
    'lookup.sent':
      'この番号とメールアドレスが同じご注文のものでしたら、そのアドレスにご注文ページへのリンクをお送りします。',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: '発送予定', pickup: 'お受け取り可能', complete: '完了予定', other: 'お届け予定' },
      ],
    ],
    'promise.cut-off': [['moment'], 'までのご注文が対象です。'],
    'promise.kept': [
      '同様のご注文',
      ['hundred'],
      '件のうち',
      ['share'],
      '件が、この期間にお届けできております。',
    ],
    'note.thanks': [
      [
        'named',
        'select',
        {
          yes: [['name'], '様のお名前とお礼から書き始めてください。'],
          other: 'お礼から書き始めてください。',
        },
      ],
    ],
    'note.about': ['対象の品：', ['items'], '。'],
    'note.dates': ['お約束は', ['date'], '、お届けは', ['arrived'], 'でした。'],
    'note.made-good': ['合意して実施したこと：', ['title'], '。'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': '当店での初めてのご注文でした。',
          other: ['これより前に', ['#'], '件のご注文がありました。'],
        },
      ],
    ],
    'note.leave-out': '書かないこと：重ねてのお詫び、理由、商品の案内。',
    'letter.order': ['ご注文番号：', ['number']],
    'letter.subject': [['title'], '（', ['order'], '）'],
    'letter.dates': [
      [
        'which',
        'select',
        { first: '最初のお約束', stated: '現在', expected: '現在の見込み', other: 'お届け済み' },
      ],
    ],
    'letter.news.title': 'ご注文の現在の状況',
    'letter.answer.title': [
      ['named', 'select', { yes: [['name'], 'からのお返事'], other: 'お返事' }],
    ],
    'letter.answer.asked': 'お客様のご連絡',
    'letter.agreed.title': ['お選びいただいた内容を承りました：', ['title']],
    'letter.done.title': ['完了：', ['title']],
    'letter.cancelled.title': 'ご注文は取り消しとみなされ、代金をお返しいたします',
    'letter.cancelled.text': [
      '法律の定める期間内に',
      ['items'],
      'をお届けできなかったため、ご注文は取り消しとみなされます。お客様のお手続きは必要ありません。',
    ],
    'letter.reference': ['参照番号：', ['reference']],
    'letter.link.title': 'ご注文ページへのリンク',
    'letter.link.text':
      'ご依頼いただいたご注文ページへのリンクです。ご注文の内容をすべてご覧いただけますので、ほかの方にはお渡しにならないでください。',
    'letter.link.stranger':
      'お心当たりがない場合、お手続きは必要ありません。ご注文はどなたにも見られておりません。',
    'letter.ways': 'お選びいただけること',
    'letter.options': '埋め合わせの方法',
    'letter.choose': 'ご注文ページで選ぶ',
    'letter.next.page': [['moment'], 'までに、何があってもご注文ページでお知らせいたします。'],
    'letter.open': 'ご注文を見る',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'このメールはご注文に関するものです。ご連絡方法のご希望にかかわらず、法律によりお送りしています。',
          other: 'このメールはご注文に関するものです。',
        },
      ],
    ],
    'letter.stop': 'このご注文についてのメールを止める',
  },
};
