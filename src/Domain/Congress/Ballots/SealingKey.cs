using System.Numerics;
using System.Security.Cryptography;

namespace Domain.Congress.Ballots;

/// <summary>
/// The private half of a seal: puts it on a paper that is wrapped up so that its number cannot be read (RSA blind
/// signature, RFC 9474). What is sealed is one number among all, each as likely for any paper: even with unbounded computing
/// no wrapped paper leads to an unwrapped one. It is destroyed when the ballot closes.
/// </summary>
public sealed class SealingKey
{
    private readonly BigInteger modulus;
    private readonly BigInteger exponent;
    private readonly (BigInteger P, BigInteger Q) primes;
    private readonly (BigInteger P, BigInteger Q) exponents;
    private readonly BigInteger inverse;

    /// <summary>A key out of its stored form.</summary>
    /// <param name="stored">An RSA private key as PKCS#1.</param>
    /// <exception cref="CryptographicException">It is no such key.</exception>
    public SealingKey(ReadOnlySpan<byte> stored)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(stored, out _);
        var key = rsa.ExportParameters(includePrivateParameters: true);
        Seal = new(key.Modulus!, key.Exponent!);
        (modulus, exponent) = (Number(key.Modulus!), Number(key.Exponent!));
        primes = (Number(key.P!), Number(key.Q!));
        exponents = (Number(key.DP!), Number(key.DQ!));
        inverse = Number(key.InverseQ!);
    }

    /// <summary>The public half.</summary>
    public PaperSeal Seal { get; }

    /// <summary>Seals a wrapped paper; the same paper gets the same seal each time.</summary>
    /// <param name="wrapped">The wrapped paper: a number of the modulus's length, big-endian.</param>
    /// <returns>The sealed paper, of the same length; null where the number is none that a phone wraps.</returns>
    public byte[]? Sign(ReadOnlySpan<byte> wrapped)
    {
        var number = Number(wrapped);
        if (wrapped.Length != Seal.Modulus.Length || number <= BigInteger.One || number >= modulus)
        {
            return null;
        }

        var (p, q) = (BigInteger.ModPow(number, exponents.P, primes.P), BigInteger.ModPow(number, exponents.Q, primes.Q));
        var step = inverse * (p - q) % primes.P;
        var signed = q + (primes.Q * (step.Sign < 0 ? step + primes.P : step));

        // A fault of the machine here would give the key away.
        return BigInteger.ModPow(signed, exponent, modulus) == number ? Bytes(signed, wrapped.Length) : null;
    }

    private static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Bytes(BigInteger number, int length)
    {
        var bytes = new byte[length];
        var written = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        written.CopyTo(bytes, length - written.Length);
        return bytes;
    }
}
