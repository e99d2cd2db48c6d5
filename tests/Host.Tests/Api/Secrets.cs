using System.Security.Cryptography;
using System.Text;

namespace Host.Tests.Api;

/// <summary>Words by which it is found out that somebody read what is not theirs.</summary>
internal sealed record Secrets(string Mark)
{
    public string Note => Mark + "-note";

    public string FileName => Mark + "-name.txt";

    public string Content => Mark + "-content";

    public bool AreIn(string text) =>
        text.Contains(Mark, StringComparison.OrdinalIgnoreCase) || text.Contains(HashOfContent, StringComparison.OrdinalIgnoreCase);

    private string HashOfContent => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));
}
