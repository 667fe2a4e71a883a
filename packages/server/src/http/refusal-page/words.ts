/** Why a form came to nothing, as far as it helps whoever sent it. */
export type Refusal = 'tooMany' | 'away' | 'nothingHere' | 'otherSite' | 'tooLarge' | 'other';

/** A heading, and what to do. `{wait}` is a time in the reader's language. */
export type RefusalWords = Readonly<Record<Refusal, readonly [title: string, text: string]>>;

/** What is said where there is no page to go back to, by language. */
export const refusalWords: Readonly<Record<string, RefusalWords>> = {
  en: {
    tooMany: [
      'Please wait a moment',
      'Too much came from here in a short time. Nothing was kept. Go back in {wait} and send it again.',
    ],
    away: [
      'We cannot take it just now',
      'It is not your doing, and nothing was kept. Go back in {wait} and send it again.',
    ],
    nothingHere: [
      'There is nothing here',
      'Open the link from your order again. If it is old, ask the store for a new one.',
    ],
    otherSite: [
      'Please send it from your order',
      'This was sent from another site and changed nothing. Open your order and send it from there.',
    ],
    tooLarge: [
      'That was too much at once',
      'Nothing was kept. Go back and send fewer pictures, or smaller ones.',
    ],
    other: ['That did not work', 'Nothing was kept. Go back and try again.'],
  },
  de: {
    tooMany: [
      'Bitte warten Sie einen Moment',
      'Von hier kam in kurzer Zeit zu viel. Gespeichert wurde nichts. Gehen Sie in {wait} zurück und senden Sie es noch einmal.',
    ],
    away: [
      'Wir können es gerade nicht annehmen',
      'Das liegt nicht an Ihnen, und gespeichert wurde nichts. Gehen Sie in {wait} zurück und senden Sie es noch einmal.',
    ],
    nothingHere: [
      'Hier ist nichts',
      'Öffnen Sie den Link aus Ihrer Bestellung noch einmal. Ist er alt, bitten Sie den Shop um einen neuen.',
    ],
    otherSite: [
      'Bitte senden Sie es von Ihrer Bestellung aus',
      'Das kam von einer anderen Website und hat nichts geändert. Öffnen Sie Ihre Bestellung und senden Sie es von dort.',
    ],
    tooLarge: [
      'Das war zu viel auf einmal',
      'Gespeichert wurde nichts. Gehen Sie zurück und senden Sie weniger oder kleinere Bilder.',
    ],
    other: [
      'Das hat nicht geklappt',
      'Gespeichert wurde nichts. Gehen Sie zurück und versuchen Sie es noch einmal.',
    ],
  },
  fr: {
    tooMany: [
      'Patientez un instant',
      'Trop de demandes sont venues d’ici en peu de temps. Rien n’a été enregistré. Revenez en arrière dans {wait} et renvoyez-la.',
    ],
    away: [
      'Nous ne pouvons rien enregistrer pour le moment',
      'Ce n’est pas de votre fait, et rien n’a été enregistré. Revenez en arrière dans {wait} et renvoyez votre demande.',
    ],
    nothingHere: [
      'Il n’y a rien ici',
      'Ouvrez à nouveau le lien de votre commande. S’il est ancien, demandez-en un nouveau au magasin.',
    ],
    otherSite: [
      'Envoyez-la depuis votre commande',
      'Cette demande venait d’un autre site et n’a rien changé. Ouvrez votre commande et envoyez-la de là.',
    ],
    tooLarge: [
      'C’était trop à la fois',
      'Rien n’a été enregistré. Revenez en arrière et envoyez moins de photos, ou des photos plus petites.',
    ],
    other: ['Cela n’a pas fonctionné', 'Rien n’a été enregistré. Revenez en arrière et réessayez.'],
  },
  es: {
    tooMany: [
      'Espere un momento',
      'Han llegado demasiadas solicitudes desde aquí en poco tiempo. No se ha guardado nada. Vuelva atrás dentro de {wait} y envíela de nuevo.',
    ],
    away: [
      'Ahora mismo no podemos recibirlo',
      'No es culpa suya, y no se ha guardado nada. Vuelva atrás dentro de {wait} y envíelo de nuevo.',
    ],
    nothingHere: [
      'Aquí no hay nada',
      'Abra otra vez el enlace de su pedido. Si es antiguo, pida uno nuevo a la tienda.',
    ],
    otherSite: [
      'Envíelo desde su pedido',
      'Esto venía de otro sitio y no ha cambiado nada. Abra su pedido y envíelo desde allí.',
    ],
    tooLarge: [
      'Era demasiado de una vez',
      'No se ha guardado nada. Vuelva atrás y envíe menos fotos, o más pequeñas.',
    ],
    other: ['No ha funcionado', 'No se ha guardado nada. Vuelva atrás e inténtelo de nuevo.'],
  },
  pt: {
    tooMany: [
      'Espere um momento',
      'Vieram solicitações demais daqui em pouco tempo. Nada foi salvo. Volte em {wait} e envie de novo.',
    ],
    away: [
      'Não podemos receber isso agora',
      'A culpa não é sua, e nada foi salvo. Volte em {wait} e envie de novo.',
    ],
    nothingHere: [
      'Não há nada aqui',
      'Abra de novo o link do seu pedido. Se ele for antigo, peça um novo à loja.',
    ],
    otherSite: [
      'Envie a partir do seu pedido',
      'Isto veio de outro site e não mudou nada. Abra o seu pedido e envie de lá.',
    ],
    tooLarge: [
      'Foi demais de uma vez',
      'Nada foi salvo. Volte e envie menos fotos, ou fotos menores.',
    ],
    other: ['Não funcionou', 'Nada foi salvo. Volte e tente de novo.'],
  },
  ja: {
    tooMany: [
      '少しお待ちください',
      '短い時間に多くの送信がありました。何も保存されていません。{wait}後に前のページへ戻り、もう一度お送りください。',
    ],
    away: [
      '現在受け付けることができません',
      'お客様の操作によるものではなく、何も保存されていません。{wait}後に前のページへ戻り、もう一度お送りください。',
    ],
    nothingHere: [
      'ここには何もありません',
      'ご注文のリンクをもう一度お開きください。古い場合は、ストアに新しいリンクをお求めください。',
    ],
    otherSite: [
      'ご注文のページからお送りください',
      '別のサイトから送信されたため、何も変更されていません。ご注文のページを開き、そこからお送りください。',
    ],
    tooLarge: [
      '一度に送れる量を超えています',
      '何も保存されていません。前のページへ戻り、写真の枚数を減らすか、小さくしてお送りください。',
    ],
    other: [
      'うまくいきませんでした',
      '何も保存されていません。前のページへ戻り、もう一度お試しください。',
    ],
  },
  ar: {
    tooMany: [
      'يُرجى الانتظار قليلًا',
      'وصل من هنا الكثير في وقت قصير، ولم يُحفظ شيء. ارجع بعد {wait} وأرسله من جديد.',
    ],
    away: [
      'لا يمكننا استلامه الآن',
      'ليس هذا بسببك، ولم يُحفظ شيء. ارجع بعد {wait} وأرسله من جديد.',
    ],
    nothingHere: [
      'لا يوجد شيء هنا',
      'افتح رابط طلبك مرة أخرى. إذا كان قديمًا فاطلب من المتجر رابطًا جديدًا.',
    ],
    otherSite: [
      'أرسله من صفحة طلبك',
      'أُرسل هذا من موقع آخر ولم يغيّر شيئًا. افتح طلبك وأرسله من هناك.',
    ],
    tooLarge: ['كان هذا كثيرًا دفعة واحدة', 'لم يُحفظ شيء. ارجع وأرسل صورًا أقل أو أصغر.'],
    other: ['لم ينجح ذلك', 'لم يُحفظ شيء. ارجع وحاول مرة أخرى.'],
  },
};
