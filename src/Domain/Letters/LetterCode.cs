using System.Security.Cryptography;
using System.Text;

namespace Domain.Letters;

/// <summary>
/// 查询码: what the sender of a letter keeps to read the answer. Nothing but its hash is stored: it cannot be told again
/// to whoever lost it. A hundred bits: trying a million codes a second finds one of a million letters in 20,000 million years.
/// </summary>
public static class LetterCode
{
    /// <summary>Random bytes of one code; five bits of each make a sign.</summary>
    public const int Bytes = 20;

    private const int Block = 4;

    /// <summary>Digits and capitals without I, L, O and U, which are misread.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The code of random bytes, such as <c>7K2M-Q0ZD-41XB-9TFA-CC03</c>.</summary>
    /// <param name="random"><see cref="Bytes"/> bytes of a secure generator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more or fewer.</exception>
    public static string Of(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, Bytes);
        var code = new StringBuilder(Bytes + (Bytes / Block));
        for (var sign = 0; sign < Bytes; sign++)
        {
            if (sign > 0 && sign % Block == 0)
            {
                code.Append('-');
            }

            code.Append(Alphabet[random[sign] & 31]);
        }

        return code.ToString();
    }

    /// <summary>
    /// What is stored of a code: its SHA-256 in hexadecimal digits. Lower case, blanks and hyphens make no difference, nor do
    /// letters that are taken for a digit: O reads as 0, I and L as 1.
    /// </summary>
    /// <param name="typed">The code as somebody typed it.</param>
    /// <returns>Null where it cannot be a code.</returns>
    public static string? HashOf(string? typed)
    {
        var signs = new StringBuilder(Bytes);
        foreach (var sign in (typed ?? "").Where(c => c != '-' && c != '－' && !char.IsWhiteSpace(c)).Select(char.ToUpperInvariant))
        {
            signs.Append(sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign });
        }

        var plain = signs.ToString();
        return plain.Length == Bytes && plain.All(Alphabet.Contains)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(plain)))
            : null;
    }
}
