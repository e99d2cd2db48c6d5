using System.Numerics;
using System.Security.Cryptography;
using Domain.Congress.Ballots;

namespace Domain.Tests.Congress;

public sealed class SealingAPaper
{
    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly SealingKey Key = new(Rsa.ExportRSAPrivateKey());

    [Fact]
    public void An_unwrapped_paper_bears_a_seal_that_any_program_can_check()
    {
        var phone = Phone();

        var seal = phone.Unwrap(Key.Sign(phone.Wrap())!);

        Key.Seal.IsGenuine(phone.Secret, seal).ShouldBeTrue();
        Rsa.VerifyData(phone.Secret, seal, HashAlgorithmName.SHA384, RSASignaturePadding.Pss).ShouldBeTrue();
    }

    [Fact]
    public void Another_number_a_changed_seal_and_another_ballot_s_seal_are_not_genuine()
    {
        var phone = Phone();
        var seal = phone.Unwrap(Key.Sign(phone.Wrap())!);
        using var other = RSA.Create(2048);

        Key.Seal.IsGenuine(Phone().Secret, seal).ShouldBeFalse();
        Key.Seal.IsGenuine(phone.Secret, [.. seal[..^1], (byte)(seal[^1] ^ 1)]).ShouldBeFalse();
        Key.Seal.IsGenuine([.. phone.Secret, 0], seal).ShouldBeFalse();
        Key.Seal.IsGenuine(phone.Secret, []).ShouldBeFalse();
        new SealingKey(other.ExportRSAPrivateKey()).Seal.IsGenuine(phone.Secret, seal).ShouldBeFalse();
    }

    [Fact]
    public void The_same_wrapped_paper_gets_the_same_seal_again()
    {
        var wrapped = Phone().Wrap();

        Key.Sign(wrapped).ShouldBe(Key.Sign(wrapped));
    }

    /// <summary>Who sees every wrapped paper and every cast one learns nothing: for each pair there is a wrapping that leads from one to the other.</summary>
    [Fact]
    public void Every_wrapped_paper_could_be_every_cast_one()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: true);
        var (n, e, d) = (VotingPhone.Number(key.Modulus!), VotingPhone.Number(key.Exponent!), VotingPhone.Number(key.D!));
        var voters = Enumerable.Range(0, 3).Select(_ => Phone()).Select(phone => (Phone: phone, Wrapped: VotingPhone.Number(phone.Wrap()))).ToList();

        foreach (var (phone, _) in voters)
        {
            foreach (var (_, wrapped) in voters)
            {
                var wrapping = BigInteger.ModPow(wrapped * VotingPhone.Inverse(phone.Encoded, n) % n, d, n);

                (phone.Encoded * BigInteger.ModPow(wrapping, e, n) % n).ShouldBe(wrapped);
            }
        }
    }

    [Fact]
    public void What_no_phone_wraps_is_not_sealed()
    {
        var length = Key.Seal.Modulus.Length;

        Key.Sign(new byte[length]).ShouldBeNull();
        Key.Sign([.. new byte[length - 1], 1]).ShouldBeNull();
        Key.Sign(Key.Seal.Modulus).ShouldBeNull();
        Key.Sign(new byte[length - 1]).ShouldBeNull();
        Key.Sign([]).ShouldBeNull();
    }

    [Fact]
    public void Everybody_sees_the_same_fingerprint_of_a_seal()
    {
        Key.Seal.Fingerprint.ShouldBe(new SealingKey(Rsa.ExportRSAPrivateKey()).Seal.Fingerprint);
        Key.Seal.Fingerprint.ShouldMatch("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$");
    }

    /// <summary>Origin: SHA-256 of 32 zero bytes begins with 66687aadf862bd77, read five bits at a time.</summary>
    [Fact]
    public void A_receipt_follows_from_the_secret_number_alone() =>
        ReceiptCode.Of(new byte[32]).ShouldBe("CSM7-NBFR-CAYQ");

    private static VotingPhone Phone() => new(Key.Seal, bytes => RandomNumberGenerator.Fill(bytes));
}
