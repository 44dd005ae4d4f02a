/**
 * The text of an answer from the network, read piece by piece. `onBytes` hears after each piece how many bytes have
 * arrived so far; where it throws, the rest is not fetched and what it threw is thrown on. An empty body is "".
 */
export async function bodyText(response: Response, onBytes: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes += piece.value.byteLength;
      onBytes(bytes);
      text += decoder.decode(piece.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    // Whoever gave the answer may be gone too; what stopped the reading is what is told.
    await reader.cancel().catch(() => undefined);
    throw error;
  }
}
