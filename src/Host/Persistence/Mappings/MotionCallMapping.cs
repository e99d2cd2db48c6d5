using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionCallMapping : IEntityTypeConfiguration<MotionCallRow>
{
    public void Configure(EntityTypeBuilder<MotionCallRow> builder)
    {
        builder.ToTable("motion_calls");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Title).HasMaxLength(200);
        builder.HasIndex(c => new { c.Union, c.From });
    }
}
