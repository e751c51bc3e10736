/** Content of the examples. */
export const terms = (
  <>
    <p>Bawa salinan KTP-el atau surat keterangan perekaman, dan sebut tujuan pemakaian informasi.</p>
    <p>Permohonan yang lengkap dicatat dan diberi nomor. Jawaban dikirim ke alamat yang Anda tulis.</p>
  </>
);

export function LongTerms() {
  return (
    <ol>
      {Array.from({ length: 30 }, (_, i) => (
        <li key={i}>
          Pemohon mengisi formulir, melampirkan salinan identitas, dan menerima tanda bukti dari petugas.
        </li>
      ))}
    </ol>
  );
}
