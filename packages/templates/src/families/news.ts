/** Home page, news, announcements, agenda, pictures, documents, lessons, archive. */
export {};
