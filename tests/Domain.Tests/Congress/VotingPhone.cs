using System.Numerics;
using System.Security.Cryptography;
using Domain.Congress.Ballots;

namespace Domain.Tests.Congress;

/// <summary>
/// What the script of the voting page does, in C#: makes a paper with a secret number, wraps it up, takes the wrapping off
/// the sealed one. RSABSSA-SHA384-PSS-Deterministic of RFC 9474; the seal is checked by the platform's own RSA-PSS.
/// </summary>
/// <param name="seal">The ballot's seal.</param>
/// <param name="random">Where the phone's numbers come from.</param>
internal sealed class VotingPhone(PaperSeal seal, Action<byte[]> random)
{
    private const int Hash = 48;
    private readonly BigInteger modulus = Number(seal.Modulus);
    private readonly BigInteger exponent = Number(seal.Exponent);
    private BigInteger wrapping;

    public byte[] Secret { get; } = Filled(PaperSeal.SecretLength, random);

    public string Receipt => ReceiptCode.Of(Secret);

    /// <summary>The encoded paper as a number, before it is wrapped.</summary>
    public BigInteger Encoded { get; private set; }

    public byte[] Wrap()
    {
        Encoded = Number(Encode());
        do
        {
            wrapping = Number(Filled(seal.Modulus.Length, random)) % modulus;
        }
        while (!BigInteger.GreatestCommonDivisor(wrapping, modulus).IsOne);

        return Bytes(Encoded * BigInteger.ModPow(wrapping, exponent, modulus) % modulus);
    }

    /// <summary>The seal on the unwrapped paper.</summary>
    public byte[] Unwrap(byte[] sealedPaper) => Bytes(Number(sealedPaper) * Inverse(wrapping, modulus) % modulus);

    public static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    public static BigInteger Inverse(BigInteger of, BigInteger modulus)
    {
        var (old, next, oldFactor, factor) = (of, modulus, BigInteger.One, BigInteger.Zero);
        while (!next.IsZero)
        {
            var quotient = old / next;
            (old, next) = (next, old - (quotient * next));
            (oldFactor, factor) = (factor, oldFactor - (quotient * factor));
        }

        return ((oldFactor % modulus) + modulus) % modulus;
    }

    /// <summary>EMSA-PSS of RFC 8017, section 9.1.1, with one bit less than the modulus has.</summary>
    private byte[] Encode()
    {
        var salt = Filled(Hash, random);
        var hash = SHA384.HashData([.. new byte[8], .. SHA384.HashData(Secret), .. salt]);
        byte[] block = [.. new byte[seal.Modulus.Length - Hash - Hash - 2], 1, .. salt];
        var mask = Mask(hash, block.Length);
        var masked = block.Zip(mask, (one, other) => (byte)(one ^ other)).ToArray();
        masked[0] &= 0x7F;
        return [.. masked, .. hash, 0xBC];
    }

    private static byte[] Mask(byte[] of, int length) =>
        [.. Enumerable.Range(0, (length + Hash - 1) / Hash).SelectMany(i => SHA384.HashData([.. of, 0, 0, 0, (byte)i])).Take(length)];

    private byte[] Bytes(BigInteger number)
    {
        var written = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[seal.Modulus.Length - written.Length], .. written];
    }

    private static byte[] Filled(int length, Action<byte[]> random)
    {
        var bytes = new byte[length];
        random(bytes);
        return bytes;
    }
}
