using System.Globalization;
using Domain.Calendar;

namespace Host.Tests.Building;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class HandMovedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTimeOffset to) => now = to;

    /// <summary>Nine in the morning in Shanghai.</summary>
    public void MoveTo(string day) => now = Shanghai.At(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(9, 0));
}
