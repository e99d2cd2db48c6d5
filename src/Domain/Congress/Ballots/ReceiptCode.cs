using System.Security.Cryptography;

namespace Domain.Congress.Ballots;

/// <summary>
/// 回执码: what a voter keeps, and what stands in the published list of counted papers. It follows from the paper's secret
/// number alone, so the voter's phone knows it before the server does and gets the same one however often it asks. It says
/// that a paper was counted, not how it was filled in.
/// </summary>
public static class ReceiptCode
{
    /// <summary>Twelve signs of five bits: that two of 3,000 papers share a code happens once in 250,000 million ballots.</summary>
    private const int Signs = 12;

    private const int Block = 4;

    /// <summary>Digits and capitals without I, L, O and U, which are misread.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The code of a paper, such as <c>7K2M-Q0ZD-41XB</c>.</summary>
    /// <param name="secret">The paper's secret number.</param>
    public static string Of(ReadOnlySpan<byte> secret)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(secret, hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        Span<char> code = stackalloc char[Signs + (Signs / Block) - 1];
        for (int sign = 0, at = 0; sign < Signs; sign++, at++)
        {
            if (sign > 0 && sign % Block == 0)
            {
                code[at++] = '-';
            }

            code[at] = Alphabet[(int)((bits >> (59 - (5 * sign))) & 31)];
        }

        return new string(code);
    }
}
