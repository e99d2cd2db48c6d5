using System.Globalization;
using System.Security.Cryptography;
using Domain.Congress.Ballots;
using Domain.Tests.Congress;
using Host.Ballots;

namespace Host.Tests.Ballots;

/// <summary>A voter with his card and his phone.</summary>
internal sealed class HallVoter(int number, string code, (string Group, PaperSeal Seal) paper)
{
    private readonly VotingPhone phone = new(paper.Seal, bytes => RandomNumberGenerator.Fill(bytes));
    private byte[]? wrapped;
    private string press = NewPress();

    public int Number { get; } = number;

    public string Code { get; } = code;

    public string Receipt => phone.Receipt;

    public byte[] Wrapped => wrapped ??= phone.Wrap();

    public byte[] Seal { get; private set; } = [];

    public string Press => press;

    public void Unwrap(byte[] sealedPaper) => Seal = phone.Unwrap(sealedPaper);

    /// <summary>The filled paper; the same press as long as <see cref="PressAnew"/> is not called.</summary>
    public CastSlip Slip(string marks, string? group = null) =>
        new(Convert.ToBase64String(phone.Secret), Convert.ToBase64String(Seal), group ?? paper.Group, press, marks);

    public void PressAnew() => press = NewPress();

    /// <summary>Everything by which the phone could be known again, in each form in which it could be written.</summary>
    public IEnumerable<string> Traces()
    {
        foreach (var bytes in new[] { phone.Secret, Seal, Wrapped, SHA256.HashData(Wrapped), SHA256.HashData(phone.Secret) })
        {
            yield return Convert.ToBase64String(bytes);
            yield return Convert.ToHexStringLower(bytes);
            yield return Convert.ToHexString(bytes);
        }

        yield return press;
        yield return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(press)));
    }

    /// <summary>The same as bytes, as a database would keep them.</summary>
    public IEnumerable<byte[]> RawTraces() => [phone.Secret, Seal, Wrapped, SHA256.HashData(Wrapped)];

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    private static string NewPress() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
