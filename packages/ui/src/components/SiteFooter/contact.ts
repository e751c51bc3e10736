/** Digits of an Indonesian number with country code, or undefined when it is no number that can be dialled. */
function international(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  const full = digits.replace(/^00/, '').replace(/^0/, '62');
  // E.164: at most 15 digits. Two numbers in one field exceed it, and stay text.
  return /^[1-9]\d{7,14}$/.test(full) && !/[/;,]|atau|[a-z]/i.test(number) ? full : undefined;
}

/** "(0271) 123456" → `tel:+62271123456`. */
export function telHref(number: string): string | undefined {
  const full = international(number);
  return full && `tel:+${full}`;
}

/** "0812-3456-7890", "+62 812…" or "812…" → `https://wa.me/62812…`. */
export function whatsappHref(number: string): string | undefined {
  const full = international(number.replace(/^\s*8/, '628'));
  return full && `https://wa.me/${full}`;
}

/** Only a plain address becomes a link: `a@b?bcc=…` would send mail elsewhere. */
export function mailHref(address: string): string | undefined {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address) ? `mailto:${address}` : undefined;
}
