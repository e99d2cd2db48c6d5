using System.Globalization;
using Domain;

namespace Host.Notifications;

/// <summary>Writes days as official papers do.</summary>
internal static class NoticeDates
{
    public static Words Of(DateOnly day) => new(
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
