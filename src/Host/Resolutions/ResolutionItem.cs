using Domain.Congress.Sessions;
using Host.Persistence.Rows;

namespace Host.Resolutions;

/// <summary>A resolution in a list.</summary>
public sealed record ResolutionItem
{
    internal ResolutionItem(ResolutionRow row, string union, bool maySeeCase) => (Row, Union, MaySeeCase) = (row, union, maySeeCase);

    /// <summary>Whether the session's case is before the reader too, and not its resolutions alone.</summary>
    public bool MaySeeCase { get; }

    /// <summary>The name of the union whose congress made it.</summary>
    public string Union { get; }

    internal ResolutionRow Row { get; }

    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day asked about.</param>
    public ResolutionCourse CourseOn(DateOnly today) => Row switch
    {
        { EndedOn: not null } => ResolutionCourse.Ended,
        { CarriedOutOn: not null } => ResolutionCourse.CarriedOut,
        _ when Row.NextOn < today => ResolutionCourse.Late,
        _ when Row.DangerFrom <= today => ResolutionCourse.InDanger,
        _ => ResolutionCourse.OnCourse,
    };
}
