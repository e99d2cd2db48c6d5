namespace Host.Pages.Today;

/// <summary>The figures of one office's work, each counted as far as <see cref="Text.CountText.Most"/> and one more.</summary>
/// <param name="Open">All of one's own open duties.</param>
/// <param name="Late">Those whose last day has passed.</param>
/// <param name="Soon">Those due within three working days, today included.</param>
public sealed record TodayFigures(int Open, int Late, int Soon);
