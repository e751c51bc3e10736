/** A form that comes back from the server: what was typed, and what is wrong. */
export interface FormContent {
  /** Address that takes the form (`method="post"`). Without it the page says that it is not connected. */
  action?: string | undefined;
  /** What is wrong, by the name of the field; '' is the form as a whole. From `checkRequest` or `checkObjection`. */
  errors?: Readonly<Record<string, string>> | undefined;
  /** What was typed, by the name of the field: it is given back, and kept nowhere. */
  values?: Readonly<Record<string, string>> | undefined;
  /** Hidden fields that the server needs, such as a token against forgery. */
  hidden?: Readonly<Record<string, string>> | undefined;
}

/** The form was taken: what the applicant is told. */
export interface ReceivedContent {
  /** Number under which it is registered. */
  number?: string | undefined;
  /** When it was received: a day, or an instant with offset. */
  received?: string | undefined;
  /** Last day for the answer, from `answerDue` or `dueDate`. */
  due?: string | undefined;
}
