using Domain.Bargaining;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionMapping : IEntityTypeConfiguration<MotionRow>
{
    /// <summary>The longest list of names, characters; what is longer is cut with a mark.</summary>
    public const int LongestNames = 400;

    public void Configure(EntityTypeBuilder<MotionRow> builder)
    {
        builder.ToTable("motions");
        builder.HasKey(m => m.Id);
        builder.HasIndex(m => m.Case).IsUnique();
        builder.Property(m => m.Number).HasMaxLength(80);
        builder.Property(m => m.Title).HasMaxLength(200);
        builder.Property(m => m.Department).HasMaxLength(OfficeMapping.LongestHolder);
        builder.Property(m => m.Leader).HasMaxLength(OfficeMapping.LongestHolder);
        builder.Property(m => m.HolderNames).HasMaxLength(LongestNames);
        builder.Property(m => m.AwaitedSignatures).HasMaxLength(LongestNames);
        builder.Property(m => m.WhyLate).HasMaxLength(TextBounds.Reason);
        builder.HasIndex(m => new { m.Union, m.Id });
        builder.HasIndex(m => new { m.Union, m.Year });
        builder.HasIndex(m => new { m.NextOn, m.Union, m.Year, m.Topic, m.Department });
    }
}
