namespace Browser.Tests.Fixtures;

/// <summary>The two widths, in CSS pixels, at which every page must work.</summary>
public static class Widths
{
    public const int Desk = 1440;

    public const int Phone = 390;
}
