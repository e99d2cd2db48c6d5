using System.Security.Cryptography;

namespace Domain.Congress.Ballots;

/// <summary>
/// 选票印章, its public half: says of a paper whether it was given out for this ballot, without saying to whom. Any RSA
/// program can check it: RSASSA-PSS with SHA-384 and a salt of 48 bytes.
/// </summary>
/// <param name="Modulus">The key's modulus, big-endian.</param>
/// <param name="Exponent">The key's public exponent, big-endian.</param>
public sealed record PaperSeal(byte[] Modulus, byte[] Exponent)
{
    /// <summary>A sealed paper's secret number, in bytes.</summary>
    public const int SecretLength = 32;

    /// <summary>
    /// What every voter compares with the hall's screen, such as <c>7K2M-Q0ZD-41XB</c>: a server that gave one voter a seal
    /// of his own, to know his paper again, would be found out.
    /// </summary>
    public string Fingerprint => ReceiptCode.Of([.. Modulus, .. Exponent]);

    /// <summary>Whether the seal on a paper is genuine.</summary>
    /// <param name="secret">The paper's secret number.</param>
    /// <param name="seal">The seal on it.</param>
    public bool IsGenuine(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> seal)
    {
        using var rsa = RSA.Create(new RSAParameters { Modulus = Modulus, Exponent = Exponent });
        return secret.Length == SecretLength
            && rsa.VerifyData(secret, seal, HashAlgorithmName.SHA384, RSASignaturePadding.Pss);
    }
}
