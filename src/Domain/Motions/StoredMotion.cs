namespace Domain.Motions;

/// <summary>A record with the number of its format.</summary>
internal sealed record StoredMotion(int Format, MotionRecord Motion);
