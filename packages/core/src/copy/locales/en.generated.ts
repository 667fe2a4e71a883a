// Compiled from ../messages/en.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { LocaleCopy } from '../locale.js';

/** The copy in `en`. */
export const en: LocaleCopy = {
  locale: 'en',
  messages: {
    moment: [['day'], ', ', ['time']],
    'date.near': [['weekday']],
    'date.long': [['long']],
    'date.on': ['on ', ['day']],
    'date.between': ['between ', ['from'], ' and ', ['by']],
    'date.range': [['range']],
    sentences: [['text'], ' ', ['next']],
    'items.rest': [
      ['count', 'plural', { one: [['#'], ' more thing'], other: [['#'], ' more things'] }],
    ],
    'title.late': [
      [
        'kind',
        'select',
        {
          ship: ['We promised to send it by ', ['day'], ', and we did not'],
          word: ['We promised you word by ', ['day'], ', and you did not get it'],
          other: ['We promised ', ['day'], ', and we did not make it'],
        },
      ],
    ],
    'title.late.light': [['day'], ' came, and your order did not'],
    'title.part': [
      [
        'kind',
        'select',
        {
          ship: ['We promised to send it all by ', ['day'], ', and we did not'],
          other: ['We promised ', ['day'], ', and part of your order did not make it'],
        },
      ],
    ],
    'title.part.light': [['day'], ' came, and part of your order did not'],
    'title.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: ['We promised to send it by ', ['day'], ', and it left on ', ['arrived']],
          word: ['We promised you word by ', ['day'], ', and it came on ', ['arrived']],
          pickup: ['We promised ', ['day'], ', and it was ready on ', ['arrived']],
          complete: ['We promised ', ['day'], ', and it was ready on ', ['arrived']],
          remedy: ['We promised ', ['day'], ', and it was done on ', ['arrived']],
          other: ['We promised ', ['day'], ', and it came on ', ['arrived']],
        },
      ],
    ],
    'title.late.same-day': ['It came on ', ['day'], ', later than we promised'],
    'title.lost': 'Your parcel was lost before it reached you',
    'title.damaged-on-the-way': 'Your order was damaged on its way to you',
    'title.returning': 'Your order is on its way back to us, not to you',
    'title.returned': 'Your order came back to us instead of to you',
    'title.not-received': 'It is marked as delivered, and you do not have it',
    'title.damaged': 'Your order came damaged',
    'title.wrong-item': 'We sent you the wrong thing',
    'title.missing-item': 'Something was missing from your parcel',
    'title.slow': 'It took a while, and you told us so',
    'title.cancelled': 'We promised you this order, and we cancelled it',
    'title.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Your order may not leave us by ', ['day']],
          pickup: ['Your order may not be ready by ', ['day']],
          complete: ['Your order may not be ready by ', ['day']],
          word: ['You may not hear from us by ', ['day']],
          remedy: ['What we owe you may not be done by ', ['day']],
          other: ['Your order may not be with you by ', ['day']],
        },
      ],
    ],
    'title.revised': 'Your order has a new date',
    'title.customer': 'Your order has not reached you yet',
    'title.undated': 'Your order has not reached you yet',
    'title.undated.arrived': [
      [
        'kind',
        'select',
        {
          ship: 'Your order left us later than it should have',
          other: 'Your order came later than it should have',
        },
      ],
    ],
    'acknowledgement.late': [
      [
        'kind',
        'select',
        {
          ship: ['Your ', ['items'], ' should have left us'],
          pickup: ['Your ', ['items'], ' should have been ready to collect'],
          complete: ['Your ', ['items'], ' should have been ready'],
          word: 'You should have heard from us',
          remedy: 'What we owe you should have been done',
          other: ['Your ', ['items'], ' should have been with you'],
        },
      ],
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.part': [
      [
        'kind',
        'select',
        {
          ship: ['Your ', ['items'], ' should have left us'],
          pickup: ['Your ', ['items'], ' should have been ready to collect'],
          complete: ['Your ', ['items'], ' should have been ready'],
          other: ['Your ', ['items'], ' should have been with you'],
        },
      ],
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', together with the rest of your order.',
    ],
    'acknowledgement.arrived-late': [
      [
        'kind',
        'select',
        {
          ship: [
            'Your ',
            ['items'],
            ' should have left us',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and left on ',
            ['arrived'],
          ],
          pickup: [
            'Your ',
            ['items'],
            ' should have been ready to collect',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and ',
            ['count', 'plural', { one: 'was', other: 'were' }],
            ' ready on ',
            ['arrived'],
          ],
          complete: [
            'Your ',
            ['items'],
            ' should have been ready',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and ',
            ['count', 'plural', { one: 'was', other: 'were' }],
            ' ready on ',
            ['arrived'],
          ],
          word: [
            'You should have heard from us',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and heard on ',
            ['arrived'],
          ],
          remedy: [
            'What we owe you should have been done',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and was done on ',
            ['arrived'],
          ],
          other: [
            'Your ',
            ['items'],
            ' should have been with you',
            ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
            ', and came on ',
            ['arrived'],
          ],
        },
      ],
      '.',
    ],
    'acknowledgement.lost': [
      'Your ',
      ['items'],
      ' should have been with you',
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', and ',
      ['count', 'plural', { one: 'was', other: 'were' }],
      ' lost on the way.',
    ],
    'acknowledgement.damaged-on-the-way': [
      'Your ',
      ['items'],
      ' should have been with you',
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', and ',
      ['count', 'plural', { one: 'was', other: 'were' }],
      ' damaged on the way.',
    ],
    'acknowledgement.returning': [
      'Your ',
      ['items'],
      ' should have been with you',
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', and ',
      ['count', 'plural', { one: 'is', other: 'are' }],
      ' on the way back to us instead.',
    ],
    'acknowledgement.returned': [
      'Your ',
      ['items'],
      ' should have been with you',
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', and came back to us instead.',
    ],
    'acknowledgement.not-received': [
      'You tell us that your ',
      ['items'],
      ['dated', 'select', { yes: [', due by ', ['date'], ','], other: '' }],
      ' never came. The parcel is marked as delivered, and we take your word over that.',
    ],
    'acknowledgement.damaged': [
      'Your ',
      ['items'],
      ['dated', 'select', { yes: [', due by ', ['date'], ','], other: '' }],
      ' came damaged.',
    ],
    'acknowledgement.wrong-item': [
      'Something else came in place of your ',
      ['items'],
      ['dated', 'select', { yes: [', due by ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.missing-item': [
      'Your parcel came without your ',
      ['items'],
      ['dated', 'select', { yes: [', due by ', ['date']], other: '' }],
      '.',
    ],
    'acknowledgement.slow': ['You told us that your ', ['items'], ' took a while to come.'],
    'acknowledgement.cancelled': [
      'Your ',
      ['items'],
      ' should have been with you',
      ['dated', 'select', { yes: [' by ', ['date']], other: '' }],
      ', and we cancelled what we had promised.',
    ],
    'acknowledgement.at-risk': [
      [
        'kind',
        'select',
        {
          ship: ['Your ', ['items'], ' may not leave us'],
          pickup: ['Your ', ['items'], ' may not be ready to collect'],
          complete: ['Your ', ['items'], ' may not be ready'],
          word: 'You may not hear from us',
          remedy: 'What we owe you may not be done',
          other: ['Your ', ['items'], ' may not be with you'],
        },
      ],
      ['dated', 'select', { yes: [' by ', ['date'], ', the date we gave you'], other: ' in time' }],
      '.',
    ],
    'acknowledgement.revised': [
      [
        'dated',
        'select',
        {
          yes: [
            'We first said ',
            ['date'],
            ' for your ',
            ['items'],
            '. It will be later than that.',
          ],
          other: ['Getting your ', ['items'], ' to you will take longer than it should.'],
        },
      ],
    ],
    'acknowledgement.customer': [
      'Your ',
      ['items'],
      ['dated', 'select', { yes: [', due by ', ['date'], ','], other: '' }],
      ' ',
      ['count', 'plural', { one: 'has', other: 'have' }],
      ' not reached you yet.',
    ],
    'responsibility.sorry': [
      [
        'voice',
        'select',
        { warm: 'I am truly sorry.', formal: 'We are sorry.', other: 'I am sorry.' },
      ],
    ],
    'responsibility.again': 'This is not the first time we have let you down.',
    'responsibility.date': 'We gave you that date and did not keep it.',
    'responsibility.date.external':
      'The date was ours to keep, whatever came between, and we did not keep it.',
    'responsibility.part': 'We promised you all of it by then, and we did not keep that.',
    'responsibility.undated': 'Getting it to you was up to us, and we have not done it.',
    'responsibility.undated.arrived':
      'Getting it to you was up to us, and it took longer than it should have.',
    'responsibility.goods': [
      'Putting ',
      ['count', 'plural', { one: 'it', other: 'them' }],
      ' in your hands was up to us, and we did not do it.',
    ],
    'responsibility.damaged': [
      'We should have got ',
      ['count', 'plural', { one: 'it', other: 'them' }],
      ' to you whole, and we did not.',
    ],
    'responsibility.wrong-item': 'We got it wrong.',
    'responsibility.missing-item': 'We should have sent it complete, and we did not.',
    'responsibility.slow': 'We should have been quicker.',
    'responsibility.cancelled': 'We promised what we could not deliver.',
    'fact.weather': [
      [
        'tense',
        'select',
        {
          past: [
            'Bad weather held ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
          ],
          other: [
            'Bad weather is holding ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
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
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' waited at customs.',
          ],
          other: [
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' is waiting at customs.',
          ],
        },
      ],
    ],
    'fact.capacity': [
      [
        'tense',
        'select',
        {
          past: 'There were more parcels on the way than usual.',
          other: 'There are more parcels on the way than usual.',
        },
      ],
    ],
    'fact.stock': [
      [
        'tense',
        'select',
        {
          past: 'It was out of stock with us for a time.',
          other: 'It is out of stock with us for now.',
        },
      ],
    ],
    'fact.route': [
      ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
      ' took a wrong turn on the way.',
    ],
    'fact.store-error': 'The mistake was ours.',
    'fact.address': 'The parcel could not be handed over at the address it carries.',
    'fact.security': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' was stopped for a security check.',
          ],
          other: [
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' has been stopped for a security check.',
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
            'A strike held ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
          ],
          other: [
            'A strike is holding ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
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
            'An emergency held ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
          ],
          other: [
            'An emergency is holding ',
            ['what', 'select', { part: 'the rest of your order', other: 'your order' }],
            ' up.',
          ],
        },
      ],
    ],
    'fact.payment': 'The payment has not gone through yet.',
    'fact.customer': 'We need something from you before we can go on.',
    'fact.door': 'The parcel was turned away at the door.',
    'fact.attempt': ['We tried to deliver on ', ['day'], ', and could not hand it over.'],
    'fact.held': [
      [
        'tense',
        'select',
        {
          past: [
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' was held up on the way.',
          ],
          other: [
            ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
            ' is held up on the way.',
          ],
        },
      ],
    ],
    'fact.not-shipped': [
      ['what', 'select', { part: 'The rest of your order', other: 'Your order' }],
      ' has not left us yet.',
    ],
    'fact.no-movement': ['Your order was last seen moving on ', ['day'], '.'],
    'fact.estimate': 'The latest estimate is later than the date we gave you.',
    'repair.date.one': [
      ['what', 'select', { part: 'The rest', other: 'Your order' }],
      ' ',
      ['basis', 'select', { stated: 'now arrives', other: 'is now expected' }],
      ' on ',
      ['by'],
      '.',
    ],
    'repair.date.two': [
      ['what', 'select', { part: 'The rest', other: 'Your order' }],
      ' ',
      ['basis', 'select', { stated: 'now arrives', other: 'is now expected' }],
      ' on ',
      ['from'],
      ' or ',
      ['by'],
      '.',
    ],
    'repair.date.span': [
      ['what', 'select', { part: 'The rest', other: 'Your order' }],
      ' ',
      ['basis', 'select', { stated: 'now arrives', other: 'is now expected' }],
      ' between ',
      ['from'],
      ' and ',
      ['by'],
      '.',
    ],
    'repair.date.due': [
      [
        'kind',
        'select',
        { ship: ['It now leaves us by ', ['by']], other: ['The new date is ', ['by']] },
      ],
      '.',
    ],
    'repair.no-date': 'We have no new date that we could stand by yet, and will not guess at one.',
    'repair.may-make-it': 'It may still come in time.',
    'repair.nothing-to-do': 'There is nothing you need to do.',
    'repair.choose': ['You can choose how we make it good, until ', ['until'], '.'],
    'repair.choose.goods': [
      'We send it again or give you your money back, as you choose, until ',
      ['until'],
      '.',
    ],
    'repair.choose.refund': [
      'Your money is yours to have back: you can choose until ',
      ['until'],
      '.',
    ],
    'repair.choose.ask': ['Tell me below what would help, until ', ['until'], '.'],
    'repair.person': 'I am looking after it myself.',
    'repair.requested': 'What you chose is in hand.',
    'repair.done': 'What you chose is done.',
    'repair.returning':
      'We are returning everything you paid for it. There is nothing you need to do.',
    'repair.returned': 'Everything you paid for it has been returned to you.',
    'repair.customer': 'We would like to get it to you all the same.',
    'forbearance.done': ['What we have changed, on ', ['on'], ': ', ['change']],
    'forbearance.planned': ['What we will have changed by ', ['on'], ': ', ['change']],
    'thanks.patience': [
      [
        'voice',
        'select',
        { warm: 'Thank you for bearing with us', other: 'Thank you for your patience' },
      ],
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.waiting': [
      'Thank you for waiting',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'thanks.telling': [
      'Thank you for telling us',
      ['named', 'select', { yes: [', ', ['name']], other: '' }],
      '.',
    ],
    'next.page': ['You will find news here by ', ['moment'], ', whatever happens.'],
    'next.email': [
      [
        'voice',
        'select',
        {
          formal: ['We will write to you again by ', ['moment'], ', whatever happens.'],
          other: ['I will write to you again by ', ['moment'], ', whatever happens.'],
        },
      ],
    ],
    'next.letter': [
      [
        'voice',
        'select',
        {
          formal: ['We will write to you again by ', ['moment'], ', whatever happens.'],
          other: ['I will write to you again by ', ['moment'], ', whatever happens.'],
        },
      ],
    ],
    'next.phone': [
      [
        'voice',
        'select',
        {
          formal: ['We will call you by ', ['moment'], ', whatever happens.'],
          other: ['I will call you by ', ['moment'], ', whatever happens.'],
        },
      ],
    ],
    'next.sms': [
      [
        'voice',
        'select',
        {
          formal: ['We will send you word by ', ['moment'], ', whatever happens.'],
          other: ['I will send you word by ', ['moment'], ', whatever happens.'],
        },
      ],
    ],
    'next.overdue': [
      'You should have heard from us by ',
      ['moment'],
      '. ',
      [
        'voice',
        'select',
        {
          warm: 'I am truly sorry for that silence too.',
          formal: 'We are sorry for that silence too.',
          other: 'I am sorry for that silence too.',
        },
      ],
    ],
    'headline.on-track': 'On track',
    'headline.at-risk': 'May be late',
    'headline.stalled': 'Not moving',
    'headline.running-late': 'Running late',
    'headline.partly-late': 'Part of it is late',
    'headline.back-on-track': 'Back on track',
    'headline.arrived': 'Arrived',
    'headline.arrived-early': 'Arrived early',
    'headline.arrived-late': 'Arrived late',
    'headline.returning': 'Coming back to us',
    'headline.returned': 'Came back to us',
    'headline.lost': 'Lost on the way',
    'headline.damaged-on-the-way': 'Damaged on the way',
    'headline.not-received': 'Marked as delivered, not with you',
    'headline.damaged': 'Came damaged',
    'headline.wrong-item': 'The wrong thing came',
    'headline.missing-item': 'Something is missing',
    'headline.cancelled': 'Cancelled',
    'headline.unknown': 'No date yet',
    'headline.left': 'Left us',
    'headline.left-late': 'Left us late',
    'headline.done': 'Done',
    'headline.done-late': 'Done, late',
    'summary.late': 'Your order is on its way, later than we said.',
    'summary.part': [
      ['items'],
      ' ',
      ['count', 'plural', { one: 'is', other: 'are' }],
      ' still to come; the rest is with you.',
    ],
    'summary.arrived': [
      ['kind', 'select', { ship: 'It left us', goods: 'It came', other: 'It was done' }],
      ' on ',
      ['day'],
      ', as promised.',
    ],
    'summary.arrived.undated': [
      ['kind', 'select', { ship: 'It left us', goods: 'It came', other: 'It was done' }],
      ' on ',
      ['day'],
      '.',
    ],
    'summary.arrived-early': [
      ['kind', 'select', { ship: 'It left us', goods: 'It came', other: 'It was done' }],
      ' on ',
      ['day'],
      ', earlier than promised.',
    ],
    'summary.arrived-late': [
      ['kind', 'select', { ship: 'It left us', goods: 'It came', other: 'It was done' }],
      ' on ',
      ['day'],
      [
        'days',
        'plural',
        {
          '=0': '',
          one: ', a day after the date we gave you',
          other: [', ', ['#'], ' days after the date we gave you'],
        },
      ],
      '.',
    ],
    'summary.back-on-track':
      'It looked late for a while. It is now expected by the date we gave you.',
    'summary.back-on-track.undated': 'It looked late for a while, and no longer does.',
    'summary.back-on-track.agreed': 'It is expected by the new date you agreed to.',
    'summary.lost': 'Your parcel was lost on the way.',
    'summary.damaged-on-the-way': 'Your parcel was damaged on the way.',
    'summary.returning': 'Your parcel is on its way back to us.',
    'summary.returned': 'Your parcel came back to us.',
    'summary.not-received': 'It is marked as delivered, and you told us that it has not come.',
    'summary.damaged': 'You told us that it came damaged.',
    'summary.wrong-item': 'You told us that something else came.',
    'summary.missing-item': 'You told us that something was missing.',
    'summary.cancelled.store': 'We cancelled it.',
    'summary.cancelled.customer': 'You cancelled it.',
    'summary.cancelled.law': 'It counts as cancelled.',
    'summary.cancelled.refund': [
      [
        'done',
        'select',
        {
          yes: 'Everything you paid for it has been returned.',
          other: [
            'Everything you paid for it comes back to you',
            ['dated', 'select', { yes: [' by ', ['day']], other: '' }],
            '. There is nothing you need to do.',
          ],
        },
      ],
    ],
    'summary.unknown': 'We cannot give you a date yet.',
    'summary.choose': ['You can choose how we make it good until ', ['until'], '.'],
    'summary.news': ['You will hear from us again by ', ['moment'], '.'],
    'summary.news.page': ['You will find news here by ', ['moment'], '.'],
    'summary.news.overdue': [
      'You should have heard from us by ',
      ['moment'],
      ', and we are late with that too.',
    ],
    'dates.unknown': 'We cannot say when yet',
    'said-by': [
      [
        'source',
        'select',
        {
          checkout: 'at checkout',
          product: 'on the product page',
          page: 'on your order page',
          email: 'by e-mail',
          sms: 'by text message',
          phone: 'by phone',
          letter: 'by letter',
          chat: 'in a chat',
          law: 'set by law',
          other: 'by us',
        },
      ],
    ],
    'line.on-track': 'On time',
    'line.at-risk': 'May be late',
    'line.late': 'Late',
    'line.arrived': [['kind', 'select', { ship: 'Left us', goods: 'Arrived', other: 'Done' }]],
    'line.arrived-late': [
      ['kind', 'select', { ship: 'Left us late', goods: 'Arrived late', other: 'Done late' }],
    ],
    'line.lost': 'Lost',
    'line.returned': 'Back with us',
    'line.cancelled': 'Cancelled',
    'line.unknown': 'No date yet',
    'line.some': [
      ['fulfilled'],
      ' of ',
      ['total'],
      ' ',
      ['kind', 'select', { ship: 'left us', goods: 'arrived', other: 'done' }],
    ],
    'event.placed': 'Ordered',
    'event.paid': 'Paid',
    'event.backordered': 'Out of stock for now',
    'event.label-created': 'Getting ready to leave',
    'event.shipped': 'Left us',
    'event.in-transit': 'On the move',
    'event.out-for-delivery': 'Out for delivery',
    'event.attempt-failed': 'Delivery tried, not handed over',
    'event.ready-for-pickup': 'Ready to collect',
    'event.delivered': 'Delivered',
    'event.picked-up': 'Collected',
    'event.completed': 'Finished',
    'event.demanded': [
      'You set a last date',
      ['dated', 'select', { yes: [': ', ['day']], other: '' }],
    ],
    'event.returning': 'On its way back to us',
    'event.returned': 'Back with us',
    'event.cancelled': 'Cancelled',
    'event.cancelled.law': 'Counts as cancelled',
    'event.lost': 'Lost on the way',
    'event.damaged': 'Damaged on the way',
    'event.claim': [
      [
        'claim',
        'select',
        {
          notreceived: 'You told us that it has not come',
          damaged: 'You told us that it came damaged',
          wrongitem: 'You told us that the wrong thing came',
          missingitem: 'You told us that something was missing',
          slow: 'You told us that it took too long',
          other: 'You told us about a problem',
        },
      ],
    ],
    'event.notified': [
      [
        'channel',
        'select',
        {
          phone: 'We called you about the delay',
          page: 'We told you here about the delay',
          other: 'We wrote to you about the delay',
        },
      ],
    ],
    'event.consented': 'You agreed to the new date',
    'event.refused': 'You said no to the new date',
    'event.remedied': ['Made good', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.refunded': ['Refunded', ['valued', 'select', { yes: [': ', ['money']], other: '' }]],
    'event.unknown': 'News of your parcel',
    'event.estimate': ['New estimate: ', ['span']],
    'event.resolved': 'Moving again',
    'event.held-here': 'Something went wrong on our side, and we are putting it right',
    'event.held': [
      [
        'reason',
        'select',
        {
          weather: 'Held up by bad weather',
          customs: 'Held at customs',
          address: 'Held up at the address',
          capacity: 'Held up: more parcels than usual',
          stock: 'Waiting for stock',
          payment: 'Waiting for payment',
          carriererror: 'Took a wrong turn',
          storeerror: 'Held up by our mistake',
          customer: 'Waiting for you',
          security: 'Stopped for a security check',
          strike: 'Held up by a strike',
          disaster: 'Held up by an emergency',
          other: 'Held up on the way',
        },
      ],
    ],
    'event.asked': 'You wrote to us',
    'event.answered': 'We answered you',
    'event.incident-over': ['Sorted out: ', ['title']],
    'event.revised': ['We gave you a new date: ', ['span']],
    'event.expected': [
      [
        'kind',
        'select',
        {
          ship: [
            [
              'basis',
              'select',
              { stated: 'Leaves us', due: 'Due to leave us', other: 'Expected to leave us' },
            ],
          ],
          goods: [['basis', 'select', { stated: 'Arrives', due: 'Due', other: 'Expected' }]],
          other: [['basis', 'select', { stated: 'Due', due: 'Due', other: 'Expected' }]],
        },
      ],
      ' ',
      ['span'],
    ],
    'event.parcel': [['carrier'], ' · ', ['number']],
    'keep.title': 'Keep the order',
    'keep.title.part': 'Keep waiting for it',
    'keep.detail': [
      [
        'kind',
        'select',
        {
          ship: [
            ['basis', 'select', { stated: 'It leaves us', other: 'It is expected to leave us' }],
          ],
          goods: [['basis', 'select', { stated: 'It arrives', other: 'It is expected' }]],
          other: 'It is due',
        },
      ],
      ' ',
      ['span'],
    ],
    'keep.detail.undated': 'We cannot say yet when it arrives',
    'keep.detail.goods': 'We make it good the way you choose',
    'exit.title': [
      [
        'valued',
        'select',
        { yes: ['Cancel, ', ['money'], ' back'], other: 'Cancel, your money back' },
      ],
    ],
    'exit.title.part': [
      [
        'valued',
        'select',
        {
          yes: ['Cancel what is missing, ', ['money'], ' back'],
          other: 'Cancel what is missing, its price back',
        },
      ],
    ],
    'exit.title.cancelled': [
      ['valued', 'select', { yes: [['money'], ' back'], other: 'Your money back' }],
    ],
    'exit.detail': [
      'Everything you paid, ',
      ['paid', 'select', { yes: ['to your ', ['label']], other: 'the way you paid it' }],
      ['dated', 'select', { yes: [', by ', ['day']], other: '' }],
    ],
    'exit.detail.part': [
      'What you paid for ',
      ['items'],
      ', ',
      ['paid', 'select', { yes: ['to your ', ['label']], other: 'the way you paid it' }],
      ['dated', 'select', { yes: [', by ', ['day']], other: '' }],
    ],
    'exit.chosen': 'Cancelled, money back',
    'exit.chosen.part': 'The rest cancelled, money back',
    'exit.chosen.cancelled': 'Your money back',
    'exit.confirm': [
      [
        'valued',
        'select',
        { yes: ['Cancel and refund ', ['money']], other: 'Cancel and refund everything' },
      ],
    ],
    'exit.confirm.part': [
      [
        'valued',
        'select',
        { yes: ['Cancel the rest and refund ', ['money']], other: 'Cancel the rest and refund it' },
      ],
    ],
    'exit.confirm.cancelled': [
      ['valued', 'select', { yes: ['Refund ', ['money']], other: 'Refund everything' }],
    ],
    'exit.changes': 'Nothing more will be sent to you.',
    'exit.changes.part': 'What you already have stays with you.',
    'option.money.detail': [
      ['paid', 'select', { yes: ['To your ', ['label']], other: 'The way you paid' }],
      ', by ',
      ['day'],
    ],
    'option.refund-shipping.title': 'Postage back',
    'option.refund-shipping.confirm': 'Take the postage back',
    'option.discount-this-order.title': 'Money off this order',
    'option.discount-this-order.confirm': ['Take ', ['money'], ' off this order'],
    'option.discount-next-order.title': 'Money off your next order',
    'option.discount-next-order.confirm': ['Take ', ['money'], ' off the next order'],
    'option.discount-next-order.detail': [
      'A code for you by ',
      ['day'],
      ['expires', 'select', { yes: [', valid until ', ['until']], other: '' }],
    ],
    'option.store-credit.title': 'Credit for another time',
    'option.store-credit.confirm': ['Take ', ['money'], ' in credit'],
    'option.store-credit.detail': [
      'In your account by ',
      ['day'],
      ['expires', 'select', { yes: [', valid until ', ['until']], other: '' }],
    ],
    'option.partial-refund.title': ['Money back for ', ['items']],
    'option.partial-refund.confirm': ['Refund ', ['money']],
    'option.partial-refund.changes':
      'It will not be sent any more; the rest of your order stays as it is.',
    'option.replace.title': 'Send it again',
    'option.replace.confirm': 'Send it again',
    'option.replace.detail': [['items'], ', at no cost to you, by ', ['day']],
    'option.ship-separately.title': 'Send the rest on its own',
    'option.ship-separately.confirm': 'Send it on its own',
    'option.ship-separately.detail': [['items'], ', at no cost to you, by ', ['day']],
    'option.refund.changes': [
      [
        'coming',
        'select',
        { yes: 'It still comes to you, and it is yours.', other: 'It stays yours.' },
      ],
    ],
    'option.gift-card.title': 'A gift card',
    'option.gift-card.confirm': ['Take a gift card for ', ['money']],
    'option.free-item.title': 'A gift from us',
    'option.free-item.confirm': 'Take the gift',
    'option.expedite.title': 'Send it faster',
    'option.expedite.confirm': 'Send it faster',
    'option.substitute.title': 'Something similar instead',
    'option.substitute.detail': [
      [
        'named',
        'select',
        {
          yes: [['item'], ', at no extra cost, by ', ['day']],
          other: ['We suggest one by ', ['day'], '; nothing is sent before you agree'],
        },
      ],
    ],
    'option.substitute.confirm': 'Take something similar',
    'option.donate.title': ['A donation to ', ['recipient']],
    'option.donate.detail': ['Given by us, by ', ['day']],
    'option.donate.confirm': ['Give ', ['money'], ' to ', ['recipient']],
    'option.call-me.title': 'A call from us',
    'option.call-me.detail': [
      [
        'named',
        'select',
        { yes: [['name'], ' calls you by ', ['day']], other: ['We call you by ', ['day']] },
      ],
    ],
    'option.call-me.confirm': 'Ask for the call',
    'option.keep-waiting.confirm': 'Keep waiting',
    'option.keeps-order': 'Your order stays as it is.',
    'ask.title': 'Something else',
    'ask.detail': [
      [
        'named',
        'select',
        {
          yes: [['name'], ' answers by ', ['moment']],
          other: ['A person answers by ', ['moment']],
        },
      ],
    ],
    'decline.title': 'Nothing, thank you',
    'silence.arrives': [
      'If you do nothing, ',
      [
        'kind',
        'select',
        {
          ship: ['we send it ', ['span']],
          goods: ['we deliver ', ['span']],
          other: ['your order stays as it is, due ', ['span']],
        },
      ],
      ', and these options stay open until ',
      ['until'],
      '.',
    ],
    'silence.expected': [
      'If you do nothing, your order stays as it is, expected ',
      ['span'],
      ', and these options stay open until ',
      ['until'],
      '.',
    ],
    'silence.undated': [
      'If you do nothing, your order stays as it is, and these options stay open until ',
      ['until'],
      '.',
    ],
    'silence.goods': [
      'If you do nothing, we neither send nor refund anything yet; these options stay open until ',
      ['until'],
      '.',
    ],
    'silence.arrived': [
      'If you do nothing, nothing changes, and these options stay open until ',
      ['until'],
      '.',
    ],
    'silence.closed': ['These options were open until ', ['until'], '. Your order stays as it is.'],
    'silence.chosen': 'You have chosen. There is nothing more you need to do.',
    'law.silence.consent': [
      'If you do nothing, the new date counts as agreed: we send it by ',
      ['day'],
      ', and until it is sent you can cancel and have everything you paid for it back.',
    ],
    'law.silence.cancel': [
      'If you do nothing and we have not sent it by ',
      ['day'],
      ', it is cancelled and everything you paid for it comes back to you',
      ['dated', 'select', { yes: [', by ', ['refund']], other: '' }],
      '.',
    ],
    'law.silence.refund': [
      'If you do nothing, everything you paid for it comes back to you',
      ['dated', 'select', { yes: [' by ', ['refund']], other: '' }],
      ', because it counts as cancelled.',
    ],
    'law.silence.right': [
      'If you do nothing, your order stays as it is and you keep your right to cancel',
      [
        'optional',
        'select',
        { yes: ['; the other options stay open until ', ['until']], other: '' },
      ],
      '.',
    ],
    'law.silence.nothing':
      'If you do nothing, nothing changes: you agree to nothing and give up no right.',
    'law.keep.agrees': [
      [
        'dated',
        'select',
        {
          yes: ['You agree to the new date, ', ['day'], '.'],
          other: 'You agree to wait without a date, and can cancel until we send it.',
        },
      ],
    ],
    'law.keep.ends-right': [
      'Agreeing to wait changes your rights: you can then no longer cancel because it is late',
      [
        'dated',
        'select',
        { yes: ', unless the new date is missed by more than 30 days too', other: '' },
      ],
      '.',
    ],
    'law.withdraw.title': [
      [
        'valued',
        'select',
        {
          yes: ['Withdraw from contract here, ', ['money'], ' back'],
          other: 'Withdraw from contract here',
        },
      ],
    ],
    'law.withdraw.changes': [
      [
        'arrived',
        'select',
        {
          yes: 'You send back what you have. We confirm your withdrawal in writing.',
          other: 'Nothing more will be sent to you. We confirm your withdrawal in writing.',
        },
      ],
    ],
    'law.withdraw.confirm': 'Confirm withdrawal',
    'law.notice.new-date': [
      [
        'kind',
        'select',
        {
          ship: ['We will send it by ', ['day'], '.'],
          other: ['It will be with you by ', ['day'], '.'],
        },
      ],
    ],
    'law.notice.cannot-say-when': [
      [
        'kind',
        'select',
        {
          ship: 'We cannot say yet when we can send it.',
          other: 'We cannot say yet when it will be with you.',
        },
      ],
    ],
    'law.notice.right-to-cancel': 'You do not have to wait: you can cancel now.',
    'law.notice.full-refund':
      'If you cancel, everything you paid for it comes back to you promptly, the way you paid it, and not as credit.',
    'law.notice.right-until-shipment':
      'Even if you agree to wait, you can still cancel until we send it.',
    'law.notice.free-answer': 'Answering costs you nothing: you can do it on your order page.',
    'law.notice.silence-cancels': [
      'Unless you agree to the delay by ',
      ['day'],
      ', or we send it by then, it is cancelled and everything you paid for it comes back to you.',
    ],
    'law.notice.additional-period': [
      [
        'dated',
        'select',
        {
          yes: [
            'You have given us until ',
            ['day'],
            ' to deliver it. If we miss that day too, you can end the contract and have your money back.',
          ],
          other:
            'You can set us a last day to deliver it. If we miss that day too, you can end the contract and have your money back.',
        },
      ],
    ],
    'law.notice.remedies': [
      [
        'choice',
        'select',
        {
          three:
            'The choice is yours: that we deliver it, something equivalent in its place, or your money back, adjusted for inflation.',
          other: 'The choice is yours: to go on waiting, or to have your money back.',
        },
      ],
    ],
    'law.notice.withdraw-function':
      'You can also withdraw from the contract without giving a reason: press “withdraw from contract here” on your order page, and we confirm it to you in writing.',
    'receipt.agreed': ['Agreed, ', ['moment']],
    'receipt.under-way': ['Under way, ', ['moment']],
    'receipt.done': ['Done, ', ['moment']],
    'receipt.delayed': 'Not done yet',
    'receipt.delayed.detail': ['It should have been done by ', ['day'], '. We owe you this.'],
    'receipt.received': ['Received, ', ['moment']],
    'receipt.noted': ['Noted, ', ['moment']],
    'receipt.answered': ['Answered, ', ['moment']],
    'receipt.unanswered': 'Not answered yet',
    'receipt.unanswered.detail': [
      'You should have had our answer by ',
      ['moment'],
      '. We owe you this.',
    ],
    'receipt.ask.title': 'We have your message',
    'receipt.decline.detail': 'Thank you. Nothing more is asked of you.',
    'receipt.option': [
      ['valued', 'select', { yes: [['title'], ', ', ['money']], other: [['title']] }],
    ],
    'ledger.kind': [
      [
        'kind',
        'select',
        {
          ship: 'Leaves us',
          deliver: 'With you',
          pickup: 'Ready to collect',
          complete: 'Ready',
          update: 'More from us',
          remedy: 'What you chose, done',
          other: 'Our answer',
        },
      ],
    ],
    'ledger.status': [
      [
        'status',
        'select',
        {
          kept: 'Kept',
          missed: 'Not kept',
          moved: 'Moved',
          released: 'No longer due',
          other: 'Still ahead',
        },
      ],
    ],
    'incident.status': [
      [
        'status',
        'select',
        {
          investigating: 'We are looking into it',
          identified: 'We know the cause',
          monitoring: 'It works again, and we are watching it',
          other: 'Over',
        },
      ],
    ],
    'incident.next': ['You will find more here by ', ['moment'], '.'],
    'incident.overdue': [
      'You should have found more here by ',
      ['moment'],
      ', and we are late with that.',
    ],
    'incident.meaning': [
      [
        'effect',
        'select',
        {
          none: 'Your order keeps its date.',
          risk: 'Your order may come later than the date we gave you.',
          late: 'Your order is running late.',
          arrived: 'Your order has come, so nothing changes for it.',
          other: 'For your order we cannot say yet what it means.',
        },
      ],
    ],
    'claim.kind': [
      [
        'claim',
        'select',
        {
          notreceived: 'It never came',
          damaged: 'It came broken',
          wrongitem: 'Something else came',
          missingitem: 'Something was missing',
          slow: 'It took a while',
          other: 'Something else',
        },
      ],
    ],
    'updates.channel': [
      [
        'channel',
        'select',
        {
          email: 'By e-mail',
          sms: 'By text message',
          phone: 'By phone',
          letter: 'By letter',
          other: 'On this page',
        },
      ],
    ],
    'updates.pace': [
      [
        'pace',
        'select',
        { every: 'At every change', other: 'Only when the date or your options change' },
      ],
    ],
    'updates.always': 'What the law requires us to tell you, we send you in any case.',
    'lookup.sent':
      'If this number and e-mail address belong to one order, a link to it is on its way to that address.',
    'promise.title': [
      [
        'kind',
        'select',
        { ship: 'Leaves us', pickup: 'Ready to collect', complete: 'Ready', other: 'Arrives' },
      ],
    ],
    'promise.cut-off': ['Order by ', ['moment'], '.'],
    'promise.kept': [['share'], ' of ', ['hundred'], ' orders like this come within these days.'],
    'note.thanks': [
      [
        'named',
        'select',
        { yes: ['Begin with thanks, to ', ['name'], ' by name.'], other: 'Begin with thanks.' },
      ],
    ],
    'note.about': ['It was about: ', ['items'], '.'],
    'note.dates': ['We promised ', ['date'], '; it came ', ['arrived', 'on'], '.'],
    'note.made-good': ['What was agreed, and done: ', ['title'], '.'],
    'note.history': [
      [
        'orders',
        'plural',
        {
          '=0': 'This was the first order with us.',
          one: 'There was one order before this one.',
          other: ['There were ', ['#'], ' orders before this one.'],
        },
      ],
    ],
    'note.leave-out': 'Leave out: a second apology, the reasons, anything to buy.',
    'letter.order': ['Order ', ['number']],
    'letter.subject': [['title'], ' · ', ['order']],
    'letter.dates': [
      [
        'which',
        'select',
        { first: 'We first said', stated: 'Now', expected: 'Now expected', other: 'It came' },
      ],
    ],
    'letter.news.title': 'Where your order stands now',
    'letter.answer.title': [
      ['named', 'select', { yes: [['name'], ' has answered you'], other: 'Our answer to you' }],
    ],
    'letter.answer.asked': 'You wrote',
    'letter.agreed.title': ['We have your choice: ', ['title']],
    'letter.done.title': ['Done: ', ['title']],
    'letter.cancelled.title': 'Your order counts as cancelled, and your money comes back',
    'letter.cancelled.text': [
      'Your ',
      ['items'],
      ' did not come in the time that the law gives us, so your order counts as cancelled. There is nothing you need to do.',
    ],
    'letter.reference': ['Reference ', ['reference']],
    'letter.link.title': 'The link to your order',
    'letter.link.text':
      'You asked for the link to your order. It opens the page on which you see everything about it, so keep it to yourself.',
    'letter.link.stranger':
      'If it was not you who asked, there is nothing you need to do: nobody has seen your order.',
    'letter.ways': 'What you can do',
    'letter.options': 'How we make it good',
    'letter.choose': 'Choose on your order page',
    'letter.next.page': [
      'You will find news on your order page by ',
      ['moment'],
      ', whatever happens.',
    ],
    'letter.open': 'See your order',
    'letter.why': [
      [
        'legal',
        'select',
        {
          yes: 'This letter is about your order. The law requires us to send it, however you asked to hear from us.',
          other: 'This letter is about your order.',
        },
      ],
    ],
    'letter.stop': 'No more letters about this order',
  },
};
