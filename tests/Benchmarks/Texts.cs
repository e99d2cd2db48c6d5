namespace Benchmarks;

/// <summary>What a measured page must say, so that no failure is measured for an answer.</summary>
internal static class Texts
{
    /// <exception cref="InvalidOperationException">The page does not say it.</exception>
    public static void ShouldContainText(this string page, string text)
    {
        if (!page.Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The page does not say {text}:\n{page[..Math.Min(page.Length, 2000)]}");
        }
    }
}
