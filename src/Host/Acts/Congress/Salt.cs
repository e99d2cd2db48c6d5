using System.Security.Cryptography;

namespace Host.Acts.Congress;

/// <summary>What is hashed with counts that are withheld, so that trying every possible count does not find them.</summary>
internal static class Salt
{
    private const int Bytes = 16;

    /// <summary>128 random bits in lower-case hex.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
