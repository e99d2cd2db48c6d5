using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionTallyMapping : IEntityTypeConfiguration<MotionTallyRow>
{
    public void Configure(EntityTypeBuilder<MotionTallyRow> builder)
    {
        builder.ToTable("motion_tallies");
        builder.HasKey(t => new { t.Union, t.Year, t.ByTopic, t.Name });
        builder.Property(t => t.Name).HasMaxLength(OfficeMapping.LongestHolder);
    }
}
