namespace Domain.Law;

/// <summary>
/// One step of a place's formula for the number of representatives: from so many staff on so many seats, and so many more
/// for every further full hundred. 一百人至三千人以三十名为基数、每增加一百人增加五名 is 100, 30, 5, 100: of 199 staff 30, of
/// 200 staff 35.
/// </summary>
/// <param name="Staff">The fewest staff of the step, persons, at least 1; the step ends where the next one begins.</param>
/// <param name="Seats">The seats at its beginning, at least 1.</param>
/// <param name="More">The seats added for each full <paramref name="Per"/>; 0 where the number does not grow.</param>
/// <param name="Per">The further staff, persons, that add seats; 0 where the number does not grow.</param>
public sealed record SeatTier(int Staff, int Seats, int More = 0, int Per = 0)
{
    /// <summary>The seats for so many staff; a part of <see cref="Per"/> adds nothing.</summary>
    /// <param name="staff">Persons, at least <see cref="Staff"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer staff than the step begins with.</exception>
    public int For(int staff)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(staff, Staff);
        return Per == 0 ? Seats : Seats + (More * ((staff - Staff) / Per));
    }

    /// <summary>The step as a table shows it: <c>100:30+5/100</c>.</summary>
    public override string ToString() => Per == 0 ? $"{Staff}:{Seats}" : $"{Staff}:{Seats}+{More}/{Per}";
}
