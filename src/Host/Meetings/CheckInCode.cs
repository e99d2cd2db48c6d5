using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Domain.Congress.Ballots;

namespace Host.Meetings;

/// <summary>
/// The code that a representative shows at the check-in desk, such as <c>12.7K2M-Q0ZD-41XB</c>: the number on the list with
/// sixty bits that nobody can guess. It follows from the same key as the voting cards and is not the code that fetches a
/// ballot paper, so that the desk never holds that one.
/// </summary>
internal static class CheckInCode
{
    /// <summary>The code of a representative.</summary>
    public static string Of(byte[] key, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{number}.{ReceiptCode.Of(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"check-in:{number}")))}");

    /// <summary>Whose code it is; null where it is nobody's, as after new cards were made.</summary>
    public static int? NumberOf(byte[] key, string code)
    {
        var dot = code.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && int.TryParse(code[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(key, number)), Encoding.UTF8.GetBytes(code.ToUpperInvariant()))
            ? number
            : null;
    }
}
